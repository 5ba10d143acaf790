import { grammar } from './grammar.js';
import type { ResultMessages } from './results.js';

const { count, number, and, or } = grammar('de');
const questionsIn = (questions: number) => count(questions, { one: '# Frage', other: '# Fragen' });

export const deResults: ResultMessages = {
  title: 'Dein Ergebnis',
  seniorities: { junior: 'Junior', mid: 'Mid-Level', senior: 'Senior' },
  band: (low, high) => (low === high ? low : `${low} bis ${high}`),
  range: (low, high) => `${low} bis ${high}`,

  verdict: {
    tooEarly: (questions) => `Noch zu früh für ein Urteil: bisher ${count(questions, { one: '# Antwort', other: '# Antworten' })}.`,
    tooEarlyHint: (more) => `Unten steht, worauf sie hindeuten, mit sehr weiten Spannen. ${count(more, { one: '# weitere Frage reicht', other: '# weitere Fragen reichen' })} für ein erstes Urteil.`,
    closest: (role, seniority) => `Am nächsten: ${role}, Stufe ${seniority}.`,
    between: (roles, seniority) => `Am nächsten: ${or(roles)}, Stufe ${seniority}.`,
    many: (roles, seniority) => `Auf Stufe ${seniority} hebt sich noch keine Rolle ab: ${and(roles)} könnten jeweils am besten passen.`,
    meets: (roles) => `Das meiste von dem, was ${and(roles)} ${roles.length === 1 ? 'verlangt' : 'verlangen'}, scheint schon da zu sein.`,
    tie: (ranges) => `Die Antworten trennen diese noch nicht, denn ihre wahrscheinlichen Spannen überlappen sich: ${and(ranges)}.`,
    ranged: (role, range) => `${role} ${range}`,
    others: (roles) => count(roles, { one: '# weitere Rolle', other: '# weitere Rollen' }),
    starting: (roles, seniority) => `Am Anfang des Wegs zu diesen Rollen. Am nächsten auf Stufe ${seniority}: ${or(roles)}.`,
    startingHint: 'Hier fangen alle an. Der Plan unten beginnt mit dem, was am schnellsten weiterbringt.',
    against: (role, seniority, fit, range) => `Passung zu ${role}, Stufe ${seniority}: etwa ${fit}, wahrscheinlich ${range}.`,
    noRoles: 'Dieses Quiz hat keine Rollenprofile, deshalb nennt es deine Stufe in jedem Gebiet.',
    practiceDone: (right, questions) => `Übung geschafft: ${number(right)} von ${count(questions, { one: '# Antwort', other: '# Antworten' })} richtig. Übungen urteilen nicht; worauf es ankommt, ist die Durchsicht.`,
    sureness: (questions, giveOrTake) => `Bisher ${questionsIn(questions)}: Jedes Gebiet ist auf etwa ${giveOrTake} Stufen nach oben und unten bekannt.`,
    seniority: 'Vergleichen mit',
    sharpen: (questions) => `Mit ${count(questions, { one: '# weiteren Frage', other: '# weiteren Fragen' })} schärfen`,
    sharpenLead: 'Es fragt dort weiter, wo das Ergebnis am unsichersten ist: So werden die Spannen enger.',
  },

  roles: {
    title: 'Wie jede Rolle passt',
    lead: 'Eine Passung von 100 % heißt: Alles, was die Rolle verlangt, ist da. Der Balken ist die Spanne, in der die wahre Passung in 8 von 10 Fällen liegt.',
    likely: (range) => `wahrscheinlich ${range}`,
    couldBeBest: 'könnte am besten passen',
    experimental: 'Profil in Erprobung',
    decidedBy: (skills) => `Entscheidend: ${and(skills)}`,
    nothingShort: 'Es fehlt nichts Deutliches',
    levelsToGo: (levels) => `noch ${levels} Stufen`,
    fit: (fit) => `Passung ${fit}`,
    choose: (role) => `Mit ${role} vergleichen`,
    meetsAll: (chance) => `Chance, dass alle Hauptanforderungen erfüllt sind: ${chance}.`,
    about: 'Über diese Rolle',
  },

  skills: {
    title: (role) => `Die Gebiete im Vergleich mit ${role}`,
    titleAlone: 'Die Gebiete',
    chart: (role) => `Netzdiagramm: Stufe in jedem Gebiet gegenüber dem, was ${role} verlangt. Dieselben Zahlen stehen in der Tabelle darunter.`,
    chartAlone: 'Netzdiagramm: Stufe in jedem Gebiet. Dieselben Zahlen stehen in der Tabelle darunter.',
    you: 'Du, beste Schätzung',
    reader: 'Beste Schätzung',
    likely: 'Wahrscheinliche Spanne, 8 von 10',
    asked: 'Verlangt',
    notAskedFor: 'nicht verlangt',
    states: { met: 'wahrscheinlich erfüllt', short: 'wahrscheinlich zu wenig', close: 'zu knapp zum Entscheiden' },
    levels: 'Was die Stufen bedeuten',
    skill: 'Gebiet',
    level: 'Stufe',
  },

  plan: {
    title: (role) => `Was ${role} am schnellsten näher bringt`,
    lead: (topics) => (topics === 1 ? 'Das Thema, das die Passung am meisten hebt, aus deinen Antworten berechnet.' : `Die ${number(topics)} Themen, die die Passung am meisten heben, aus deinen Antworten berechnet.`),
    lift: (skill, level, now, then) => `${level} in ${skill} würde die Passung von etwa ${now} auf ${then} heben.`,
    times: (skill, level, times) => `${level} in ${skill} würde die Passung etwa auf das ${number(times)}-Fache heben.`,
    missed: (wrong, asked) => (asked === 1 ? 'Einmal gefragt, und nicht richtig' : `${number(wrong)} von ${number(asked)} Antworten nicht richtig`),
    notAsked: 'Nicht gefragt; wahrscheinlich nach den anderen Antworten',
    nothingMissed: (asked) => (asked === 1 ? 'Einmal gefragt, und richtig; schwerere Fragen zeigen vielleicht mehr' : 'Bisher alles richtig; schwerere Fragen zeigen vielleicht mehr'),
    kinds: { read: 'Lesen', course: 'Kurs', project: 'Bauen' },
    minutes: (minutes) => (minutes < 90 ? `${number(minutes)} Min.` : `${number(Math.round(minutes / 60))} Std.`),
    practise: (skill, questions) => `Frag mich zu ${skill}: ${questionsIn(questions)}`,
    nothingShort: 'Keine deutliche Lücke: Du scheinst zu haben, was diese Rolle verlangt. Vergleiche mit einer höheren Stufe, oder sieh dir eine andere Rolle an.',
  },

  answers: {
    title: 'Deine Antworten',
    counts: (right, wrong, unknown) => `${number(right)} richtig, ${number(wrong)} nicht richtig, ${number(unknown)}-mal „Weiß ich nicht“. Die Fragen passen sich dir an, deshalb ist etwa die Hälfte richtig normal: Die Zahl ist keine Note.`,
    review: 'Alle Fragen durchsehen',
    share: 'Teilen',
    print: 'Drucken oder PDF',
    retake: 'Noch einmal machen',
    reviewTitle: 'Deine Antworten, eine nach der anderen',
    back: 'Zurück zum Ergebnis',
    skill: 'Gebiet',
    outcome: 'Antwort',
    all: 'Alle',
    outcomes: { right: 'Richtig', wrong: 'Nicht richtig', unknown: 'Nicht gewusst' },
    gone: 'Diese Frage gehört nicht mehr zum Quiz.',
    shown: (shown, all) => (shown === all ? questionsIn(all) : `${number(shown)} von ${questionsIn(all)}`),
  },

  sections: {
    rating: 'Wie du dich siehst, und was du gezeigt hast',
    history: 'Damals und jetzt',
    share: 'Teilen und behalten',
    compare: 'Mit anderen vergleichen',
    privacy: 'Wo deine Antworten sind',
    method: 'Wie hier gemessen wird, und was es nicht sagen kann',
  },
};
