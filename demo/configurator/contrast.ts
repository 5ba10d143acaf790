/** Contrast of two colours such as `#3538cd`, 1 to 21. @source WCAG 2.2, relative luminance and contrast ratio */
export function contrast(one: string, other: string): number {
  const [bright, dim] = [luminance(one), luminance(other)].sort((x, y) => y - x) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
}

/** Black or white, whichever reads better on the colour. */
export const textOn = (colour: string): '#000' | '#fff' => (contrast(colour, '#ffffff') >= contrast(colour, '#000000') ? '#fff' : '#000');

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
