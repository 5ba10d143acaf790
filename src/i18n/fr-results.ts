import { grammar } from './grammar.js';
import type { ResultMessages } from './results.js';

const { count, number, and, or } = grammar('fr');
const questionsIn = (questions: number) => count(questions, { one: '# question', other: '# questions' });

export const frResults: ResultMessages = {
  title: 'Vos résultats',
  seniorities: { junior: 'junior', mid: 'intermédiaire', senior: 'senior' },
  band: (low, high) => (low === high ? low : `${low} à ${high}`),
  range: (low, high) => `${low} à ${high}`,

  verdict: {
    tooEarly: (questions) => `Trop tôt pour un verdict : ${count(questions, { one: '# réponse', other: '# réponses' })} jusqu’ici.`,
    tooEarlyHint: (more) => `Voici ce qu’elles laissent entrevoir, avec de très larges fourchettes. ${count(more, { one: '# question de plus suffit', other: '# questions de plus suffisent' })} pour un premier verdict.`,
    closest: (role, seniority) => `Le plus proche : ${role}, niveau ${seniority}.`,
    between: (roles, seniority) => `Le plus proche : ${or(roles)}, niveau ${seniority}.`,
    many: (roles, seniority) => `Au niveau ${seniority}, aucun métier ne se détache encore : ${and(roles)} pourraient chacun convenir le mieux.`,
    meets: (roles) => `L’essentiel de ce que ${roles.length === 1 ? 'demande' : 'demandent'} ${and(roles)} semble déjà là.`,
    tie: (ranges) => `Les réponses ne les départagent pas encore, car leurs fourchettes probables se recouvrent : ${and(ranges)}.`,
    ranged: (role, range) => `${role}, ${range}`,
    others: (roles) => count(roles, { one: '# autre métier', other: '# autres métiers' }),
    starting: (roles, seniority) => `Au début du chemin vers ces métiers. Le plus proche au niveau ${seniority} : ${or(roles)}.`,
    startingHint: 'Tout le monde commence ici. Le plan ci-dessous débute par ce qui rapproche le plus vite.',
    against: (role, seniority, fit, range) => `Adéquation avec ${role}, niveau ${seniority} : environ ${fit}, probablement ${range}.`,
    noRoles: 'Ce quiz n’a pas de profils de métiers, il indique donc votre niveau dans chaque domaine.',
    practiceDone: (right, questions) => `Entraînement terminé : ${number(right)} sur ${count(questions, { one: '# réponse juste', other: '# réponses justes' })}. Un entraînement ne donne pas de verdict ; l’important, c’est la relecture.`,
    sureness: (questions, giveOrTake) => `${questionsIn(questions)} jusqu’ici : chaque domaine est connu à environ ${giveOrTake} niveau près, en plus ou en moins.`,
    seniority: 'Comparer avec',
    sharpen: (questions) => `Affiner avec ${count(questions, { one: '# question de plus', other: '# questions de plus' })}`,
    sharpenLead: 'D’autres questions là où le résultat est le moins sûr : les fourchettes se resserrent.',
  },

  roles: {
    title: 'L’adéquation avec chaque métier',
    lead: 'Une adéquation de 100 % signifie que tout ce que le métier demande est là. La barre est la fourchette qui contient la vraie valeur 8 fois sur 10.',
    likely: (range) => `probablement ${range}`,
    couldBeBest: 'pourrait convenir le mieux',
    experimental: 'profil expérimental',
    decidedBy: (skills) => `Ce qui décide : ${and(skills)}`,
    nothingShort: 'Rien de net ne manque',
    levelsToGo: (levels) => `encore ${levels} niveaux`,
    fit: (fit) => `adéquation ${fit}`,
    choose: (role) => `Comparer avec ${role}`,
    meetsAll: (chance) => `Probabilité que toutes les exigences principales soient remplies : ${chance}.`,
    about: 'À propos de ce métier',
  },

  skills: {
    title: (role) => `Les domaines face à ${role}`,
    titleAlone: 'Les domaines',
    chart: (role) => `Graphique en radar : niveau dans chaque domaine face à ce que demande ${role}. Les mêmes chiffres sont dans le tableau ci-dessous.`,
    chartAlone: 'Graphique en radar : niveau dans chaque domaine. Les mêmes chiffres sont dans le tableau ci-dessous.',
    you: 'Vous, meilleure estimation',
    reader: 'Meilleure estimation',
    likely: 'Fourchette probable, 8 sur 10',
    asked: 'Demandé',
    notAskedFor: 'pas demandé',
    states: { met: 'probablement atteint', short: 'probablement insuffisant', close: 'trop serré pour trancher' },
    levels: 'Ce que veulent dire les niveaux',
    skill: 'Domaine',
    level: 'Niveau',
  },

  plan: {
    title: (role) => `Ce qui rapprocherait le plus de ${role}`,
    lead: (topics) => (topics === 1 ? 'Le sujet qui ferait le plus monter cette adéquation, calculé d’après vos réponses.' : `Les ${number(topics)} sujets qui feraient le plus monter cette adéquation, calculés d’après vos réponses.`),
    lift: (skill, level, now, then) => `Atteindre ${level} en ${skill} ferait passer cette adéquation d’environ ${now} à ${then}.`,
    times: (skill, level, times) => `Atteindre ${level} en ${skill} multiplierait cette adéquation par environ ${number(times)}.`,
    missed: (wrong, asked) => (asked === 1 ? 'Demandé une fois, sans réponse juste' : `${number(wrong)} réponses sur ${number(asked)} pas justes`),
    notAsked: 'Pas de question posée ; probable d’après les autres réponses',
    nothingMissed: (asked) => (asked === 1 ? 'Demandé une fois, et juste ; des questions plus difficiles en diraient plus' : 'Tout est juste jusqu’ici ; des questions plus difficiles en diraient plus'),
    kinds: { read: 'Lire', course: 'Cours', project: 'Construire' },
    minutes: (minutes) => (minutes < 90 ? `${number(minutes)} min` : `${number(Math.round(minutes / 60))} h`),
    practise: (skill, questions) => `M’interroger sur ${skill} : ${questionsIn(questions)}`,
    nothingShort: 'Aucune lacune nette : vous semblez avoir ce que ce métier demande. Comparez avec un niveau plus élevé, ou regardez un autre métier.',
  },

  answers: {
    title: 'Vos réponses',
    counts: (right, wrong, unknown) => `${count(right, { one: '# juste', other: '# justes' })}, ${number(wrong)} pas juste${wrong > 1 ? 's' : ''}, ${number(unknown)} « Je ne sais pas ». Les questions s’adaptent à vous, environ la moitié de réponses justes est donc normal : ce nombre n’est pas une note.`,
    review: 'Revoir chaque question',
    share: 'Partager',
    print: 'Imprimer ou PDF',
    retake: 'Le refaire',
    reviewTitle: 'Vos réponses, une par une',
    back: 'Retour aux résultats',
    skill: 'Domaine',
    outcome: 'Réponse',
    all: 'Toutes',
    outcomes: { right: 'Juste', wrong: 'Pas juste', unknown: 'Ne savait pas' },
    gone: 'Cette question ne fait plus partie du quiz.',
    shown: (shown, all) => (shown === all ? questionsIn(all) : `${number(shown)} sur ${questionsIn(all)}`),
  },

  sections: {
    rating: 'Comment vous vous voyez, et ce que vous avez montré',
    history: 'Avant et maintenant',
    share: 'Partager et garder',
    compare: 'Comparer avec d’autres',
    privacy: 'Où sont vos réponses',
    method: 'Comment c’est mesuré, et ce que cela ne peut pas dire',
  },
};
