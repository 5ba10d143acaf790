import type { ResultMessages } from './results.js';

const count = (number: number, one: string, other: string) => `${number} ${number === 1 ? one : other}`;
const list = new Intl.ListFormat('en', { type: 'conjunction' });
const either = new Intl.ListFormat('en', { type: 'disjunction' });

export const enResults: ResultMessages = {
  title: 'Your results',
  seniorities: { junior: 'junior', mid: 'mid', senior: 'senior' },
  band: (low, high) => (low === high ? low : `${low} to ${high}`),
  range: (low, high) => `${low} to ${high}`,

  verdict: {
    tooEarly: (questions) => `Too early for a verdict: ${count(questions, 'answer', 'answers')} so far.`,
    tooEarlyHint: (more) => `Below is what they hint at, with very wide ranges. ${count(more, 'more question is', 'more questions are')} enough for a first verdict.`,
    closest: (role, seniority) => `Closest to ${role}, ${seniority} level.`,
    between: (roles, seniority) => `Closest to ${either.format(roles)}, ${seniority} level.`,
    many: (roles, seniority) => `No single role stands out yet at ${seniority} level: ${list.format(roles)} could each fit best.`,
    meets: (roles) => `Most of what ${list.format(roles)} ${roles.length === 1 ? 'asks' : 'ask'} for seems to be there already.`,
    tie: (ranges) => `The answers don’t separate these yet, as their likely ranges overlap: ${list.format(ranges)}.`,
    ranged: (role, range) => `${role} ${range}`,
    others: (number) => count(number, 'other role', 'other roles'),
    starting: (roles, seniority) => `At the start of the way to these roles. Nearest at ${seniority} level: ${either.format(roles)}.`,
    startingHint: 'Everyone starts here. The plan below begins with what brings you closer fastest.',
    against: (role, seniority, fit, range) => `Fit with ${role}, ${seniority} level: about ${fit}, likely ${range}.`,
    noRoles: 'This quiz has no role profiles, so it tells your level in each skill.',
    practiceDone: (right, questions) => `Practice done: ${right} of ${count(questions, 'answer', 'answers')} right. Practice gives no verdict; the review is the point of it.`,
    sureness: (questions, giveOrTake) => `${count(questions, 'question', 'questions')} so far: on the scale of five levels, each skill is known to within about ${giveOrTake} either way.`,
    seniority: 'Level to compare with',
    sharpen: (questions) => `Sharpen with ${count(questions, 'more question', 'more questions')}`,
    sharpenLead: 'It asks more where your result is least sure, so the ranges get narrower.',
  },

  roles: {
    title: 'How each role fits',
    lead: 'A fit of 100% means everything the role asks for is met. The bar is the range that holds the true fit 8 times in 10.',
    likely: (range) => `likely ${range}`,
    couldBeBest: 'could be the best fit',
    experimental: 'experimental profile',
    decidedBy: (skills) => `Decided by ${list.format(skills)}`,
    nothingShort: 'Nothing clear is missing',
    levelsToGo: (levels) => `${levels} levels to go`,
    fit: (fit) => `fit ${fit}`,
    choose: (role) => `Compare with ${role}`,
    meetsAll: (chance) => `Chance that every main requirement is met: ${chance}.`,
    about: 'About this role',
  },

  skills: {
    title: (role) => `Skills against ${role}`,
    titleAlone: 'Skills',
    chart: (role) => `Radar chart: level in each skill against what ${role} asks for. The same numbers are in the table below.`,
    chartAlone: 'Radar chart: level in each skill. The same numbers are in the table below.',
    you: 'You, best guess',
    reader: 'Best guess',
    likely: 'Likely range, 8 in 10',
    asked: 'Asked for',
    notAskedFor: 'not asked for',
    states: { met: 'likely met', short: 'likely short', close: 'too close to call' },
    levels: 'What the levels mean',
    skill: 'Skill',
    level: 'Level',
  },

  plan: {
    title: (role) => `What would bring you closest to ${role}`,
    lead: (topics) => (topics === 1 ? 'The topic that would raise this fit the most, computed from your answers.' : `The ${count(topics, 'topic', 'topics')} that would raise this fit the most, computed from your answers.`),
    lift: (skill, level, now, then) => `Reaching ${level} in ${skill} would lift this fit from about ${now} to ${then}.`,
    times: (skill, level, times) => `Reaching ${level} in ${skill} would make this fit about ${times} times what it is.`,
    missed: (wrong, asked) => (asked === 1 ? 'Asked once, and not right' : `${wrong} of ${asked} answers not right`),
    notAsked: 'Not asked about; likely from your other answers',
    nothingMissed: (asked) => (asked === 1 ? 'Asked once, and right; harder questions may show more' : 'All right so far; harder questions may show more'),
    kinds: { read: 'Read', course: 'Course', project: 'Build' },
    minutes: (minutes) => (minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`),
    practise: (skill, questions) => `Quiz me on ${skill}: ${count(questions, 'question', 'questions')}`,
    nothingShort: 'No clear gap: you seem to meet what this role asks for. Compare with a higher level, or look at another role.',
  },

  answers: {
    title: 'Your answers',
    counts: (right, wrong, unknown) => `${right} right, ${wrong} not right, ${unknown} “I don’t know”. The questions adapt to you, so about half right is normal: the count is no score.`,
    review: 'Review every question',
    share: 'Share',
    print: 'Print or PDF',
    retake: 'Take it again',
    reviewTitle: 'Your answers, one by one',
    back: 'Back to the results',
    skill: 'Skill',
    outcome: 'Answer',
    all: 'All',
    outcomes: { right: 'Right', wrong: 'Not right', unknown: 'Didn’t know' },
    gone: 'This question is no longer in the quiz.',
    shown: (shown, all) => (shown === all ? count(all, 'question', 'questions') : `${shown} of ${count(all, 'question', 'questions')}`),
  },

  sections: {
    rating: 'How you see yourself, and what you showed',
    history: 'Then and now',
    share: 'Share and keep',
    compare: 'Compare with others',
    privacy: 'Where your answers are',
    method: 'How this is measured, and what it cannot tell',
  },
};
