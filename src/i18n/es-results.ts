import { grammar } from './grammar.js';
import type { ResultMessages } from './results.js';

const { count, number, and, or } = grammar('es');
const questionsIn = (questions: number) => count(questions, { one: '# pregunta', other: '# preguntas' });

export const esResults: ResultMessages = {
  title: 'Tus resultados',
  seniorities: { junior: 'júnior', mid: 'intermedio', senior: 'sénior' },
  band: (low, high) => (low === high ? low : `de ${low} a ${high}`),
  range: (low, high) => `de ${low} a ${high}`,

  verdict: {
    tooEarly: (questions) => `Todavía es pronto para un veredicto: ${count(questions, { one: '# respuesta', other: '# respuestas' })} hasta ahora.`,
    tooEarlyHint: (more) => `Abajo está lo que insinúan, con márgenes muy amplios. ${count(more, { one: 'Basta # pregunta más', other: 'Bastan # preguntas más' })} para un primer veredicto.`,
    closest: (role, seniority) => `Lo más cercano: ${role}, nivel ${seniority}.`,
    between: (roles, seniority) => `Lo más cercano: ${or(roles)}, nivel ${seniority}.`,
    many: (roles, seniority) => `En el nivel ${seniority} todavía no destaca ningún puesto: cualquiera de estos podría ser el que mejor encaja: ${and(roles)}.`,
    meets: (roles) => `La mayor parte de lo que ${roles.length === 1 ? 'pide' : 'piden'} ${and(roles)} parece estar ya.`,
    tie: (ranges) => `Las respuestas aún no los distinguen, porque sus márgenes probables se solapan: ${and(ranges)}.`,
    ranged: (role, range) => `${role}, ${range}`,
    others: (roles) => count(roles, { one: '# puesto más', other: '# puestos más' }),
    starting: (roles, seniority) => `Al comienzo del camino hacia estos puestos. Lo más cercano en el nivel ${seniority}: ${or(roles)}.`,
    startingHint: 'Todo el mundo empieza aquí. El plan de abajo comienza por lo que acerca más deprisa.',
    against: (role, seniority, fit, range) => `Encaje con ${role}, nivel ${seniority}: alrededor del ${fit}, probablemente ${range}.`,
    noRoles: 'Este cuestionario no tiene perfiles de puestos, así que indica tu nivel en cada área.',
    practiceDone: (right, questions) => `Práctica terminada: ${number(right)} de ${count(questions, { one: '# respuesta', other: '# respuestas' })} correctas. La práctica no da veredicto; lo que importa es el repaso.`,
    sureness: (questions, giveOrTake) => `${questionsIn(questions)} hasta ahora: cada área se conoce con un margen de unos ${giveOrTake} niveles arriba o abajo.`,
    seniority: 'Comparar con',
    sharpen: (questions) => `Afinar con ${count(questions, { one: '# pregunta más', other: '# preguntas más' })}`,
    sharpenLead: 'Pregunta más allí donde el resultado es menos seguro, y así los márgenes se estrechan.',
  },

  roles: {
    title: 'Cómo encaja cada puesto',
    lead: 'Un encaje del 100 % significa que se cumple todo lo que pide el puesto. La barra es el margen que contiene el encaje verdadero 8 de cada 10 veces.',
    likely: (range) => `probablemente ${range}`,
    couldBeBest: 'podría ser el mejor encaje',
    experimental: 'perfil experimental',
    decidedBy: (skills) => `Lo deciden: ${and(skills)}`,
    nothingShort: 'No falta nada claro',
    levelsToGo: (levels) => `faltan ${levels} niveles`,
    fit: (fit) => `encaje ${fit}`,
    choose: (role) => `Comparar con ${role}`,
    meetsAll: (chance) => `Probabilidad de que se cumplan todos los requisitos principales: ${chance}.`,
    about: 'Sobre este puesto',
  },

  skills: {
    title: (role) => `Las áreas frente a ${role}`,
    titleAlone: 'Las áreas',
    chart: (role) => `Gráfico de radar: nivel en cada área frente a lo que pide ${role}. Los mismos números están en la tabla de abajo.`,
    chartAlone: 'Gráfico de radar: nivel en cada área. Los mismos números están en la tabla de abajo.',
    you: 'Tú, mejor estimación',
    reader: 'Mejor estimación',
    likely: 'Margen probable, 8 de 10',
    asked: 'Se pide',
    notAskedFor: 'no se pide',
    states: { met: 'probablemente cumplido', short: 'probablemente insuficiente', close: 'demasiado justo para decirlo' },
    levels: 'Qué significan los niveles',
    skill: 'Área',
    level: 'Nivel',
  },

  plan: {
    title: (role) => `Lo que más acercaría a ${role}`,
    lead: (topics) => (topics === 1 ? 'El tema que más subiría este encaje, calculado a partir de tus respuestas.' : `Los ${number(topics)} temas que más subirían este encaje, calculados a partir de tus respuestas.`),
    lift: (skill, level, now, then) => `Llegar a ${level} en ${skill} subiría este encaje de alrededor del ${now} al ${then}.`,
    times: (skill, level, times) => `Llegar a ${level} en ${skill} multiplicaría este encaje por unas ${number(times)} veces.`,
    missed: (wrong, asked) => (asked === 1 ? 'Preguntado una vez, y sin acertar' : `${number(wrong)} de ${number(asked)} respuestas sin acertar`),
    notAsked: 'No se ha preguntado; probable por las otras respuestas',
    nothingMissed: (asked) => (asked === 1 ? 'Preguntado una vez, y acertado; preguntas más difíciles quizá digan más' : 'Todo acertado hasta ahora; preguntas más difíciles quizá digan más'),
    kinds: { read: 'Leer', course: 'Curso', project: 'Construir' },
    minutes: (minutes) => (minutes < 90 ? `${number(minutes)} min` : `${number(Math.round(minutes / 60))} h`),
    practise: (skill, questions) => `Pregúntame sobre ${skill}: ${questionsIn(questions)}`,
    nothingShort: 'Ninguna carencia clara: parece que cumples lo que pide este puesto. Compara con un nivel más alto o mira otro puesto.',
  },

  answers: {
    title: 'Tus respuestas',
    counts: (right, wrong, unknown) => `${number(right)} correctas, ${number(wrong)} no correctas, ${number(unknown)} «No lo sé». Las preguntas se adaptan a ti, así que acertar más o menos la mitad es lo normal: no es una nota.`,
    review: 'Repasar todas las preguntas',
    share: 'Compartir',
    print: 'Imprimir o PDF',
    retake: 'Hacerlo otra vez',
    reviewTitle: 'Tus respuestas, una a una',
    back: 'Volver a los resultados',
    skill: 'Área',
    outcome: 'Respuesta',
    all: 'Todas',
    outcomes: { right: 'Correcta', wrong: 'No correcta', unknown: 'No lo sabía' },
    gone: 'Esta pregunta ya no forma parte del cuestionario.',
    shown: (shown, all) => (shown === all ? questionsIn(all) : `${number(shown)} de ${questionsIn(all)}`),
  },

  sections: {
    rating: 'Cómo te ves y lo que has demostrado',
    history: 'Antes y ahora',
    share: 'Compartir y guardar',
    compare: 'Comparar con otras personas',
    privacy: 'Dónde están tus respuestas',
    method: 'Cómo se mide esto y qué no puede decir',
  },
};
