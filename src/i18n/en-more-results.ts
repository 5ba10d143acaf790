import type { MoreMessages } from './more-results.js';

const count = (number: number, one: string, other: string) => `${number} ${number === 1 ? one : other}`;
const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** A share in words, to the nearest that has one. */
const inParts = (share: number): string =>
  share < 0.075 ? 'only a little' : share < 0.14 ? 'by about a tenth' : share < 0.18 ? 'by about a sixth' : share < 0.225 ? 'by about a fifth' : share < 0.29 ? 'by about a quarter' : share < 0.42 ? 'by about a third' : 'by about a half';

export const enMoreResults: MoreMessages = {
  outlookFit: (questions, role, shorter) => `${count(questions, 'more question', 'more questions')} would shorten the range of your fit with ${role} ${inParts(shorter)}.`,
  outlookSkills: (questions, shorter) => `${count(questions, 'more question', 'more questions')} would shorten the ranges of your skills ${inParts(shorter)}.`,

  rating: {
    skipped: 'You left out the self-rating, so there is nothing to compare. Next time it takes half a minute.',
    lower: 'You know more than you claim',
    lowerHint: 'Worth saying out loud.',
    higher: 'The quiz saw less than you do',
    higherHint: 'It may have asked about parts you seldom use. A deep dive would tell.',
    same: 'You see yourself as your answers do',
    unknown: 'Cannot be told yet',
    unknownHint: 'The ranges are still too wide to say.',
    names: (skills) => `${list.format(skills)}.`,
    pair: (skill, said, showed) => `${skill}: you said ${said}, your answers say ${showed}`,
  },

  history: {
    first: 'This is the first result on this device. After the next one, you will see here what has changed.',
    notKept: 'This page keeps no results. Save them as a file to compare later.',
    attempt: (date, questions) => `${date}, ${count(questions, 'question', 'questions')}`,
    best: (role, seniority, fit) => `${role}, ${seniority}: about ${fit}`,
    since: (date) => `Since ${date}`,
    higher: (skills) => `Up, and not by chance: ${list.format(skills)}.`,
    lower: (skills) => `Lower than then: ${list.format(skills)}.`,
    noise: (all) => (all ? 'No change that could be told from chance yet.' : 'In the other skills any change is within the noise.'),
    otherQuestions: 'The questions have changed since then, so the two cannot be compared.',
    allNew: 'None of these questions was in an earlier attempt.',
    repeated: (repeated, questions) => `${repeated} of ${count(questions, 'question was', 'questions were')} in an earlier attempt, as new ones ran out: take the change with care.`,
    retake: 'A retake asks new questions first.',
    saveFile: 'Save all results as a file',
    openFile: 'Add results from a file',
    added: (results) => `${count(results, 'result', 'results')} added.`,
    addedNone: 'These results are here already.',
    notStored: 'The results were read, but this browser does not let them be kept.',
  },

  share: {
    lead: 'The link holds your result itself: which answers were right, not what you picked, and your self-rating. No server is involved, and there is no name in it.',
    link: 'Link to this result',
    linkComing: 'One moment…',
    noLink: 'This frame has no address of its own, so there is no link. The files and the text below work.',
    copyLink: 'Copy link',
    send: 'Share…',
    copyText: 'Copy as text',
    png: 'Picture, PNG',
    svg: 'Picture, SVG',
    json: 'Data, JSON',
    copied: 'Copied.',
    notCopied: 'This browser did not allow copying. Select the text and copy it by hand.',
    saved: (name) => `Saved as ${name}.`,
    notSaved: 'The picture could not be made here. Try the other kind.',
    text: (quiz, verdict, roles, link) => `${quiz}\n${verdict}\n${roles.map((role) => `· ${role}`).join('\n')}\nRanges hold the true value 8 times in 10. A self-assessment, not a certificate.${link ? `\n${link}` : ''}`,
    card: { roles: 'How each role fits', foot: (date) => `${date} · self-assessment, not a certificate · bars hold the true value 8 times in 10` },
    fileName: 'skills-quiz',
  },

  compare: {
    lead: 'Open the link or the file of somebody else’s result to lay the two over one another. It stays in this browser.',
    name: 'Name, if you like',
    nameHint: 'Only shown here',
    link: 'Link to a result',
    open: 'Compare',
    file: 'Or open a file',
    resume: (others) => `Compare with ${count(others, 'opened result', 'opened results')}`,
    problems: {
      broken: 'This link is damaged: a part of it is missing or was changed. Ask for it once more, or take the quiz yourself.',
      other: 'This link was made with another quiz or another version of these questions, so its result cannot be shown. You can still take the quiz.',
      unreadable: 'This file holds no result of this quiz. Nothing was changed.',
      otherQuiz: 'This file holds results of another quiz. Nothing was changed.',
      newer: 'This file was made by a newer version of the quiz. Nothing was changed; reload the page and try again.',
      otherQuestions: 'The questions have changed since that result was made, so it cannot be laid over this one.',
      empty: 'Paste the link of a result first.',
      full: 'Seven results at once are the most that can be told apart. Leave one out first.',
    },
    sharedTitle: 'A shared result',
    sharedLead: 'Somebody shared this with you. Nothing about you is in it, and nothing of yours was changed.',
    take: 'Take the quiz yourself',
    back: 'Back',
    heading: (results) => `${count(results, 'result', 'results')}, one over another`,
    covered: (role, seniority, skills, covered, open, short) => `${role}, ${seniority} level, asks for ${count(skills, 'skill', 'skills')}. Together: ${covered} likely covered, ${open} too close to call, ${short} still to learn.`,
    missing: (skills) => `Likely short for everyone: ${list.format(skills)}.`,
    unsure: (skills) => `Too close to call: ${list.format(skills)}.`,
    you: 'You',
    nameless: (place) => `Result ${String.fromCharCode(64 + place)}`,
    leaveOut: (name) => `Leave out ${name}`,
    chart: (names, role) => `Radar chart: ${list.format(names)}${role ? ` against what ${role} asks for` : ''}. The same numbers are in the table below.`,
    role: 'Role',
    fit: 'Fit',
    noAnswers: 'no answers',
  },

  privacy: {
    stored: (size) => `Kept on this device: ${size}, your place in the quiz and your results.`,
    storedNothing: 'Kept on this device: nothing.',
    sent: 'Sent anywhere by the quiz: nothing. It has no server, no account, no cookies and no counter.',
    page: 'The page around it can listen to its events, as any page can to what happens on it; ask its owner if that matters to you.',
    check: 'To check: open your browser’s developer tools, choose “Network”, and take the quiz: files come in, nothing goes out. What is kept stands under “Storage”, in entries that begin with skills-quiz.',
    erase: 'Erase everything kept here',
    eraseSure: 'This removes your place in the quiz and all results of it from this device. It cannot be undone; save them as a file first if you may want them.',
    eraseYes: 'Yes, erase everything',
    erased: 'Everything kept by this quiz is erased.',
  },

  method: [
    { name: 'The questions', text: 'Each answer moves the estimate of its skill, and a little that of the others, because people strong in one are often strong in another. A hard question says more about a strong reader, an easy one about a beginner, so the quiz chooses the next one by what it would tell.' },
    { name: 'Difficulty', text: 'It was set by the authors and has not been checked against many answers yet. The ranges allow for that.' },
    { name: 'The ranges', text: 'Each holds the true value 8 times in 10; 2 times in 10 it lies outside. A level is named alone only when it is at least that sure.' },
    { name: 'Fit', text: 'A fit of 100% means everything the role asks for is met. One level short in a quarter of the role halves it, and being ahead elsewhere does not make up for that.' },
    { name: 'Lucky guesses', text: 'Some right answers are luck, so one alone moves little. “I don’t know” keeps luck out, which makes your ranges shorter.' },
    { name: 'The roles', text: 'What each role asks for is an editorial blend of published exam outlines and skill frameworks, not an official rating. The source stands with each role. Easier roles fit more people, so compare within one level.' },
    { name: 'Your self-rating', text: 'It counts a little, as one more hint at the start. What is said about it is judged from your answers alone.' },
    { name: 'What it cannot tell', text: 'How you work with others, how you learn, what you build over months, or how you compare with other people. Use it to choose what to learn next, never to choose whom to hire.' },
  ],
};
