/** Asks what to do with changes that no file holds yet. */
import { element } from './element';
import { say, type Language } from './words';

export type Answer = 'save' | 'discard' | 'cancel';

/** Shows the question over the page and settles with the answer; Esc cancels. */
export function askUnsaved(language: Language, name: string): Promise<Answer> {
  return new Promise((done) => {
    const dialog = element('dialog', { id: 'unsaved' });
    const choice = (answer: Answer, word: 'save' | 'discard' | 'cancel') => {
      const button = element('button', { type: 'button', data: { answer } }, say(language, word));
      button.addEventListener('click', () => dialog.close(answer));
      return button;
    };
    const question = element('p', { id: 'unsavedQuestion' }, say(language, 'unsaved', name));
    dialog.setAttribute('aria-labelledby', question.id);
    dialog.append(
      question,
      element('footer', {}, choice('save', 'save'), choice('discard', 'discard'), choice('cancel', 'cancel')),
    );
    dialog.addEventListener('close', () => {
      const answer = dialog.returnValue;
      dialog.remove();
      done(answer === 'save' || answer === 'discard' ? answer : 'cancel');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
