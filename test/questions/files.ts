/** The text of a file of the folder `questions`, from the test server. */
export async function question(name: string): Promise<string> {
  const response = await fetch(new URL(`../../questions/${name}`, import.meta.url));
  if (!response.ok) throw new Error(`questions/${name}: ${response.status}`);
  return response.text();
}

export const questionJson = async <T>(name: string): Promise<T> => JSON.parse(await question(name)) as T;
