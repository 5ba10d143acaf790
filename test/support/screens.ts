import type { SkillsQuiz } from '../../src/element/skills-quiz.js';
import type { Quiz } from '../../src/schema/index.js';
import { findAll, has, until } from './find.js';
import { askedItem, check, choose, isAsking, isFeedback, isRating, isResults, openAll, press } from './reader.js';

/** Goes through every screen of a quiz in `fixed` mode with feedback after each question, and looks at each: before and after a pick. */
export async function everyScreen(element: SkillsQuiz, quiz: Quiz, look: (screen: string) => Promise<void> | void): Promise<void> {
  await look('intro');
  await press(element, /^Start/);
  await until(() => isRating(element), 'the rating');
  await look('rating');
  findAll(element, 'radio', 'Working')[0]!.click();
  await press(element, 'Continue');
  for (;;) {
    await until(() => isAsking(element) || isResults(element), 'the next step');
    if (isResults(element)) break;
    const item = await askedItem(element, quiz);
    await look(`question ${item.kind}`);
    await choose(element, item, item.kind === 'multiple' ? 'wrong' : 'right');
    await look(`question ${item.kind}, picked`);
    await check(element);
    await look(`feedback ${item.kind}`);
    await until(() => isFeedback(element), 'the feedback');
    await press(element, /^(Next question|See results)/);
  }
  await openAll(element);
  await look('results');
  await press(element, 'Review every question');
  await until(() => has(element, 'heading', 'Your answers, one by one'), 'the review');
  await openAll(element);
  await look('review');
}
