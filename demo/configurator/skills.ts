/** The built-in sets by id, in the order of the quiz. A test holds this list against `questions/`. */
export const skills: Readonly<Record<string, string>> = {
  statistics: 'Statistics & mathematics',
  python: 'Python & software engineering',
  frameworks: 'ML frameworks',
  deployment: 'Deployment, cloud & system design',
  modeling: 'Machine learning & modern methods',
  data: 'Data modeling & preparation',
  operations: 'MLOps: pipelines, monitoring, AutoML',
  responsibility: 'Responsible AI & business impact',
};

/** The roles by id; a test holds this list too. */
export const roles: Readonly<Record<string, string>> = {
  'ml-engineer': 'Machine learning engineer',
  'mlops-engineer': 'MLOps / ML platform engineer',
  'applied-scientist': 'Applied scientist / research engineer',
  'data-scientist': 'Data scientist',
  'ml-data-engineer': 'Data engineer for ML',
  'ai-engineer': 'AI (LLM) engineer',
  'edge-ml-engineer': 'Edge ML engineer',
};

/** Languages the interface speaks, each by its own name; a test holds this list too. */
export const languages: Readonly<Record<string, string>> = { en: 'English', de: 'Deutsch', es: 'Español', fr: 'Français', pt: 'Português', ja: '日本語', zh: '中文', ar: 'العربية' };
