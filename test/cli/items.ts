import type { Item, MultipleItem, NumericItem, OrderItem, Option, SingleItem, Skill } from '../../src/schema/index.js';

const feedback = 'Tempting because the table shows it first, but the rows were shuffled before the split, so position says nothing here.';

const common = {
  rev: 1,
  skill: 'data',
  topic: 'splits',
  level: 2,
  cognition: 'judge' as const,
  explanation: 'A split has to follow the unit that will be new at prediction time: patients for patients, days for days, so that nothing of one is known on both sides.',
  refs: [{ title: 'Splitting by group', url: 'https://scikit-learn.org/stable/' }],
  seconds: 60,
};

export const options = (...texts: string[]): Option[] => texts.map((text, index) => ({ id: 'abcdefgh'[index]!, text, ...(index === 0 ? { correct: true } : { feedback }) }));

/** A question without fault; each test breaks one thing. */
export const single = (changes: Partial<SingleItem> = {}): SingleItem => ({
  ...common,
  id: 'split-by-patient',
  kind: 'single',
  stem: 'You have 12,000 X-rays of 3,100 patients and will use the detector on people it has never seen. Which test set is honest?',
  options: options('A fifth of the patients, each with every image', 'A fifth of the images, drawn evenly by class', 'The newest image of each patient in the file', 'The images of one hospital, old and recent'),
  ...changes,
});

export const multiple = (changes: Partial<MultipleItem> = {}): MultipleItem => ({
  ...common,
  id: 'what-leaks',
  kind: 'multiple',
  stem: 'A churn model is trained on last month. Which of these columns would leak the answer?',
  options: options('Date of the farewell call', 'Months since the first order', 'Reason given on closing', 'Plan at the start of the month').map((option) => ({ ...option, ...(option.id === 'c' ? { correct: true } : {}) })),
  ...changes,
});

export const order = (changes: Partial<OrderItem> = {}): OrderItem => ({
  ...common,
  id: 'oversample-last',
  kind: 'order',
  stem: 'No row may be seen on both sides and each step needs the one before. Put the steps in order.',
  options: ['Split by patient', 'Fit the scaler on the training part', 'Oversample the training part', 'Train'].map((text, index) => ({ id: 'abcd'[index]!, text })),
  ...changes,
});

export const numeric = (changes: Partial<NumericItem> = {}): NumericItem => ({
  ...common,
  id: 'rows-after-join',
  kind: 'numeric',
  stem: 'A left table of 4 rows meets a right table in which one key stands twice. How many rows has the left join?',
  answer: { value: 5, tolerance: 0 },
  mistakes: [{ value: 4, feedback }],
  ...changes,
});

export const skill: Skill = {
  id: 'data',
  title: 'Data',
  topics: [{
    id: 'splits',
    title: 'Splits',
    resources: [
      { kind: 'read', title: 'Guide', url: 'https://scikit-learn.org/stable/' },
      { kind: 'course', title: 'Lectures', url: 'https://developers.google.com/machine-learning' },
      { kind: 'project', title: 'Split it', text: 'Split a public data set by user and by row, and compare the scores.' },
    ],
  }],
};

/** As many questions as asked for, told apart by what they are about; `key` says where the key stands. */
export const bankOf = (count: number, change: (index: number) => Partial<SingleItem>): Item[] =>
  Array.from({ length: count }, (_, index) => single({ id: `item-${index}`, stem: `${subject(index)} What now?`, ...change(index) }));

/** Words that no other number has, so that no two questions are near-duplicates. */
const subject = (index: number): string => ['zu', 'ka', 'mi', 'ro'].map((end, place) => `${'bcdfghjklmnpqrstvwxz'[(index * 7 + place * 3) % 20]}a${'bcdfghjklmnpqrstvwxz'[index % 20]}o${'bcdfghjklmnpqrst'[Math.floor(index / 20) % 16]}${end}${place}`).join(' ');
