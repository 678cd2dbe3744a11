import { render, screen } from '@testing-library/react';
import { wordsFor } from '../../src/taskpane/translations';
import { Boundary } from '../../src/taskpane/view/Boundary';
import { Failure } from '../../src/taskpane/view/Failure';
import { WordsContext } from '../../src/taskpane/words';

function Broken(): never {
  throw new Error('a part that could not be loaded');
}

test('a part that fails leaves a sentence and a way on, not an empty pane', async () => {
  // React reports what a boundary has caught; here that is expected.
  const report = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <WordsContext value={await wordsFor('zh-CN')}>
      <Boundary fallback={<Failure />}>
        <Broken />
      </Boundary>
    </WordsContext>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('窗格出错了');
  expect(screen.getByRole('button', { name: '重新打开' })).toBeEnabled();
  report.mockRestore();
});
