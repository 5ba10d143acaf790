export * from './attempt.js';
export * from './item.js';
export * from './limits.js';
export * from './parse.js';
export * from './problem.js';
export * from './quiz.js';
export * from './result.js';
