import type { Option } from '../../schema/index.js';
import type { ProvedItem } from './protocol.js';

/**
 * The item with its key moved, once for each way to move it a single step: another option
 * keyed, one tick more or less, two neighbours exchanged, another number. No proof may bear
 * any of them out.
 */
export function mutants(item: ProvedItem): readonly ProvedItem[] {
  switch (item.kind) {
    case 'single':
      return item.options.filter((option) => !option.correct).map((key) => ({ ...item, options: item.options.map((option) => keyed(option, option.id === key.id)) }));
    case 'multiple':
      return item.options.map((turned) => ({ ...item, options: item.options.map((option) => keyed(option, (option.correct ?? false) !== (option.id === turned.id))) }));
    case 'order':
      return item.options.slice(1).map((_, index) => ({ ...item, options: exchanged(item.options, index) }));
    case 'numeric': {
      const { answer, mistakes = [] } = item;
      // Twice the tolerance away, and visibly so where the tolerance is nothing.
      const step = 2 * answer.tolerance + 0.001 * Math.max(1, Math.abs(answer.value));
      return [...mistakes.map((mistake) => mistake.value), answer.value + step, answer.value - step].map((value) => ({
        ...item,
        answer: { ...answer, value },
        mistakes: mistakes.filter((mistake) => mistake.value !== value),
      }));
    }
  }
}

const keyed = (option: Option, correct: boolean): Option => ({ ...option, correct });

const exchanged = (options: readonly Option[], index: number): Option[] => options.map((option, at) => (at === index ? options[index + 1]! : at === index + 1 ? options[index]! : option));
