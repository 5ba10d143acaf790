/** Where an author starts: two questions of two kinds, one role, nothing optional left in that is not worth seeing. */
export const sample = {
  id: 'coffee-and-charts',
  version: '1',
  title: 'Can you read a chart?',
  skills: [{ id: 'charts', title: 'Reading charts', topics: [{ id: 'scales', title: 'Axes and scales' }, { id: 'averages', title: 'Averages' }] }],
  items: [
    {
      id: 'log-axis', rev: 1, skill: 'charts', topic: 'scales', level: 2, kind: 'single',
      stem: 'On a logarithmic axis, a straight line rises from 1 to 1,000 over thirty days. What happened to the *daily growth rate*?',
      options: [
        { id: 'a', text: 'It stayed the same', correct: true, feedback: 'Equal steps on a logarithmic axis are equal factors: about 26 % a day, every day.' },
        { id: 'b', text: 'It rose', feedback: 'The daily **increase** rose. The rate, increase by size, did not.' },
        { id: 'c', text: 'It fell', feedback: 'It would fall on a linear axis, where a straight line adds the same amount to a growing total.' },
      ],
      explanation: 'A straight line means a constant difference on a linear axis, and a constant ratio on a logarithmic one.',
    },
    {
      id: 'mean-of-means', rev: 1, skill: 'charts', topic: 'averages', level: 1, kind: 'numeric',
      stem: 'A café sells 30 cups an hour from 8 to 10, and 60 cups an hour from 10 to 11. How many cups an hour is that on average, from 8 to 11?',
      answer: { value: 40, tolerance: 0.5, unit: 'cups an hour' },
      mistakes: [{ value: 45, feedback: 'That is the mean of 30 and 60. But the slow rate lasted twice as long.' }],
      explanation: 'An average of rates must be weighted by how long each lasted: (2 × 30 + 1 × 60) / 3.',
    },
  ],
};
