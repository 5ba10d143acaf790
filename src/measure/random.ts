/**
 * A function that returns numbers from 0 (included) to 1 (excluded), the same ones for the same seed (an integer).
 * For the order of options and the spread of exposure; not for secrets.
 * @source a Weyl sequence (Marsaglia 2003) through the finaliser of MurmurHash3 (Appleby, public domain)
 */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let bits = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
  };
}
