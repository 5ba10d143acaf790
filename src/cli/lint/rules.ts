/**
 * When a rule speaks: `error` always fails the check, `warning` never does, `release` warns an
 * author and fails the built-in bank (`--release`), `bank` is looked at with `--release` only.
 */
export type Weight = 'error' | 'warning' | 'release' | 'bank';

export interface Rule {
  readonly weight: Weight;
  readonly wanted: string;
  /** Why it matters, for an author who has not met the rule before. */
  readonly why: string;
}

const rule = (weight: Weight, wanted: string, why: string): Rule => ({ weight, wanted, why });

/** Every rule of the linter by name. The names are part of what authors see. */
export const rules = {
  format: rule('error', 'the form described in the JSON Schema', 'A page cannot show a document it cannot read.'),

  'option-count': rule('error', '3 to 5 options, or 3 to 6 steps to order', 'Two options make guessing worth half the points; more than five cost reading time and rarely hold a sixth good mistake.'),
  'key-count': rule('error', 'at least two keys and at least one distractor in a `multiple` item', 'With one key it is a `single` item in disguise, and ticking everything must not be right.'),
  'catch-all': rule('error', 'options that each stand alone, without "all", "none" or "both" of the others', 'Whoever sees that two options hold has the answer without knowing the third, and shuffled options make "the above" nonsense.'),
  'negative-stem': rule('error', 'a positive question, or the negation marked as `*not*`', 'Readers who know the answer overlook an unmarked "not" and lose the point for reading, not for knowing.'),
  'no-question': rule('error', 'a stem that ends in a question (an instruction is enough where there is more to do than choose one option)', 'Without a question the reader must guess the task from the options; a stem should be answerable with the options covered.'),
  'article-clue': rule('error', 'a stem that does not end in "a" or "an"', 'Grammar then rules out options, whatever the reader knows.'),
  'number-order': rule('error', 'options that are all numbers sorted by size, with `"order": "fixed"`', 'Readers search a sorted list faster; and unsorted numbers invite "pick the middle".'),
  'duplicate-option': rule('error', 'options that differ', 'The same answer twice cannot be right once, so both are struck out unread.'),
  'nested-option': rule('error', 'options of which none contains another', 'If the short one is right, so is the long one, or the long one is a correction of it: a cue either way.'),
  'overlapping-ranges': rule('error', 'number ranges that do not overlap', 'A value in the overlap would make two options right.'),
  punctuation: rule('error', 'the same end mark on every option, best none', 'The one that looks edited is noticed, and it is usually the key.'),
  'letter-case': rule('error', 'the same first-letter case on every option', 'The one that looks edited is noticed, and it is usually the key.'),
  'no-feedback': rule('error', 'feedback on every distractor that names the mistake', 'A reader learns from the wrong answer only when told which mistake it was; an author who cannot name one has a filler, and fillers raise the odds of guessing.'),
  html: rule('error', 'small Markdown: `code`, *emphasis*, **strong**', 'HTML is never rendered: readers would see the tags.'),
  'open-mark': rule('error', 'backticks in pairs', 'A single backtick is shown as it stands.'),
  'proof-form': rule('error', 'claims that fit the kind of proof', 'A proof without a claim on each option cannot tell a wrong key from a right one.'),

  'long-stem': rule('warning', 'at most 90 words in the stem', 'Long reading measures patience and language more than the skill.'),
  'long-option': rule('warning', 'at most 25 words in an option', 'Long options hide several claims, and the key is the one that needed the qualification.'),
  'absolute-distractors': rule('warning', 'words such as "always" or "never" in the key too, or nowhere', 'Test-wise readers strike out absolutes.'),
  'hedged-key': rule('warning', 'words such as "usually" or "may" in a distractor too, or nowhere', 'Only an author who knows the answer hedges it, so the hedge points to the key.'),
  'echoed-stem': rule('warning', 'words of the stem in several options or in none', 'Readers who know nothing pick the option that repeats the question.'),
  'feedback-length': rule('warning', '12 to 35 words of feedback on a distractor', 'Shorter cannot name the mistake and what is wrong with it here; longer is not read.'),
  'explanation-length': rule('warning', '20 to 45 words of explanation', 'It should state the rule that carries over to the next problem, and no more.'),
  'no-mistakes': rule('warning', 'the values that known slips lead to, in `mistakes`', 'Without them a wrong number gets no feedback.'),
  'odd-seconds': rule('warning', '15 to 180 seconds', 'Expected time is used to tell the reader how long the quiz takes.'),
  'claim-unused': rule('warning', 'claims only where a proof runs', 'A claim that nothing checks looks like evidence and is none.'),
  unlabelled: rule('release', '`level`, `cognition`, `topic` and `seconds`', 'Without a level the question counts as of middle difficulty and measures less; without a topic it cannot point to what to study.'),
  'no-reference': rule('release', 'at least one entry in `refs`', 'A reader who disagrees should be able to look it up, and so should the next author.'),

  'near-duplicate': rule('error', 'questions that differ in more than a few words', 'A reader who has met one knows the other, and the two answers no longer count as two.'),
  alike: rule('warning', 'questions on different ideas', 'Two on one idea may be fine at two levels; look whether the first gives the second away.'),
  'longest-option': rule('error', 'a score near 25 % for "pick the longest" (bank at most 32 %, a skill 40 %)', 'Keys grow while they are being made exact. Lengthen distractors with detail of their own, or trim the key.'),
  'shortest-option': rule('error', 'a score near 25 % for "pick the shortest" (bank at most 32 %, a skill 40 %)', 'The cure for long keys, overdone, is a cue as well.'),
  'stem-overlap': rule('error', 'a score near 25 % for "pick the one that repeats the stem" (bank at most 32 %, a skill 40 %)', 'Spread the stem\'s words over the distractors, or say the key in other words.'),
  'fixed-letter': rule('error', 'keys spread over the positions (bank at most 35 % at one, a skill 40 %)', 'Options with fixed order are shown as they stand, and an even spread keeps authors from habits.'),
  'clearly-longest': rule('error', 'the clearly longest option is the key in 15 to 35 % of the cases where there is one', 'It is the cue test-wise readers know best; never using it for a key is a cue as well.'),
  'length-ratio': rule('error', 'keys 0.9 to 1.15 times as long as their distractors', 'It is the average of the cue above, and moves before the bots do.'),
  'recall-share': rule('release', 'at most 20 % of questions with cognition `recall`', 'What can be looked up in a minute says little about the work.'),
  'judge-share': rule('release', 'at least 40 % of questions with cognition `judge`', 'Choosing under constraints is what separates the levels.'),
  'thin-topic': rule('release', 'at least 2 questions a topic', 'One answer is too little to send someone to study a topic, or to spare them from it.'),
  resources: rule('release', 'a `read`, a `course` and a `project` for each topic; an address on the first two, a `text` on the project', 'The study plan after the quiz is made of these.'),

  'thin-cell': rule('bank', 'at least 6 questions for each skill and level', 'With 6, four retakes of 20 questions stay on level without repeating one.'),
  'bank-size': rule('bank', 'at least 192 questions', 'The floor for the built-in bank: 8 skills × 4 levels × 6.'),
  'proof-count': rule('bank', 'at least 90 questions with a proof that runs', 'About one question in fifteen of a widely used benchmark (MMLU) is defective; a key that runs is not wrong.'),
  'unproved-code': rule('bank', 'a proof that runs on each question of python and frameworks with Python code', 'What the code does can be run, so it should be.'),
  'thin-references': rule('warning', 'two references on each question that no proof covers', 'Where nothing can be run, a second source is what stands against one author\'s opinion.'),
  unreviewed: rule('bank', 'two blind solutions of each question as it is now', 'An author cannot see what the stem leaves out. When 40 public quiz questions were solved blind, 9 turned out unclear and 3 keys were disputed.'),
  'open-dispute': rule('bank', 'no dissent or flag without a change or a written `defence`', 'One strong reader who disagrees stands for many who will.'),
  'flag-rate': rule('bank', 'flags by blind solvers on at most 5 % of the questions', 'Unclear questions are the commonest defect of real banks, well before wrong keys.'),
  'options-only': rule('bank', 'a score of at most 35 % by solvers who see the options alone', 'Chance is 25 %; more means that the options give the key away.'),
  'role-skills': rule('release', 'an importance and a required level in each seniority for the skills of the quiz', 'A skill left out counts as of no importance, which should be said and not forgotten.'),
  'role-twin': rule('error', 'roles of which each is the best fit for someone exactly at its requirements', 'If another role fits that person as well, the verdict can never name this one alone.'),
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof rules;
