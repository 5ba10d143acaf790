import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { tellHeight } from '../../src/embed/frame-height.js';
import { readFromFrame, readToFrame } from '../../src/host/frame-messages.js';

const protocol = 'skills-quiz/1';

describe('messages between a page and the frame', () => {
  it('carry attributes, but only those there are', () => {
    expect(readToFrame({ protocol, type: 'attributes', attributes: { theme: 'dark', onclick: 'alert(1)', heading: null, length: 3 } }))
      .to.deep.equal({ protocol, type: 'attributes', attributes: { theme: 'dark', heading: null } });
  });

  it('carry a quiz document, and calls of the methods there are', () => {
    expect(readToFrame({ protocol, type: 'quiz', quiz: { id: 'mine' } })).to.deep.equal({ protocol, type: 'quiz', quiz: { id: 'mine' } });
    expect(readToFrame({ protocol, type: 'call', method: 'restart' })).to.deep.equal({ protocol, type: 'call', method: 'restart' });
    expect(readToFrame({ protocol, type: 'call', method: 'remove' })).to.equal(undefined);
  });

  it('carry heights and events back', () => {
    expect(readFromFrame({ protocol, type: 'height', height: 320 })).to.deep.equal({ protocol, type: 'height', height: 320 });
    expect(readFromFrame({ protocol, type: 'height', height: -1 })).to.equal(undefined);
    expect(readFromFrame({ protocol, type: 'event', name: 'skills-quiz-start', detail: { quiz: 'q', seed: 1 } })).to.deep.equal({ protocol, type: 'event', name: 'skills-quiz-start', detail: { quiz: 'q', seed: 1 } });
    expect(readFromFrame({ protocol, type: 'event', name: 'click', detail: {} })).to.equal(undefined);
  });

  it('are read without an error, whatever another script sends', () => {
    fc.assert(fc.property(fc.anything(), (data) => {
      expect(readToFrame(data)).to.equal(undefined);
      expect(readFromFrame(data)).to.equal(undefined);
    }));
  });
});

describe('the height of the frame', () => {
  const told = (hash: string): unknown[] => {
    const messages: unknown[] = [];
    tellHeight(480, { href: `https://quiz.example/embed.html?theme=dark${hash}`, hash }, (message) => messages.push(message));
    return messages;
  };

  it('is told to H5P, AMP, Embedly, Medium and Canvas in their words', () => {
    expect(told('')).to.deep.equal([
      { protocol, type: 'height', height: 480 },
      { context: 'h5p', action: 'resize', scrollHeight: 480 },
      { sentinel: 'amp', type: 'embed-size', height: 480 },
      '{"src":"https://quiz.example/embed.html?theme=dark","context":"iframe.resize","height":480}',
      '{"subject":"lti.frameResize","height":480}',
    ]);
  });

  it('is told to WordPress with the secret it gave, which goes to nobody else', () => {
    const messages = told('#?secret=Ab3dEf');
    expect(messages[1]).to.deep.equal({ message: 'height', value: 480, secret: 'Ab3dEf' });
    expect(JSON.stringify(messages).split('Ab3dEf')).to.have.length(2);
  });
});
