/**
 * The limits a question bank is held to. Chance for a single-choice question with four
 * options is 25 %; unreviewed banks on the web let "pick the longest" score 77 to 88 %,
 * good ones hold it at 24 to 25 %. The limits leave room for the noise of a small bank.
 */
export const gates = {
  /** Expected score of a reader who knows nothing and follows one cue. */
  bot: { bank: 0.32, skill: 0.4 },
  /** Share of keys at one letter. Wider than for bots: of 160 questions with even chances, the fullest letter often reaches 30 %. */
  letter: { bank: 0.35, skill: 0.4 },
  /** One option is clearly longest when it has this many times the characters of the next. */
  clearlyLongest: 1.25,
  /** Share of clearly longest options that are the key. Far under chance is a cue as well. */
  clearlyLongestKeyed: { low: 0.15, high: 0.35 },
  /** Mean over questions of key length / mean distractor length. */
  lengthRatio: { low: 0.9, high: 1.15 },
  /** Fewer single-choice questions than this say too little for a gate to fail: at 20, chance alone gives 25 ± 10 %. */
  enoughSingles: 20,
  /** As above, for the options that are clearly longest. */
  enoughClear: 20,
  /** With fewer questions, or fewer clearly longest options, a share is noise and not even worth a warning. */
  worthSaying: 8,
  options: { low: 3, high: 5 },
  /** Beyond six steps the task is patience, not knowledge. */
  steps: { low: 3, high: 6 },
  /** Words. */
  stem: 90,
  option: 25,
  feedback: { low: 12, high: 35 },
  explanation: { low: 20, high: 45 },
  seconds: { low: 15, high: 180 },
  /**
   * Cosine of weighted words, 0 to 1; see `similarity`. In a bank of 180 questions unrelated pairs stayed under 0.28,
   * pairs on one idea reached 0.40, and the one pair that asked the same with other numbers 0.54.
   */
  likeness: { same: 0.5, near: 0.35 },
  /** Questions per topic: with one, a topic is judged by a single answer. */
  topic: 2,
  recall: 0.2,
  judge: 0.4,
  /** The built-in bank: a cell is one skill at one level. With 6 a cell, four retakes of 20 questions repeat nothing. */
  cell: 6,
  bank: 192,
  proved: 90,
  /** Blind reviews: share of questions flagged, and score of those who see the options only. */
  flagRate: 0.05,
  optionsOnly: 0.35,
} as const;
