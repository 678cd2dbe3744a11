/** A problem in words: what happened, that nothing was lost, what to do next. */
import type { Problem } from '../excel/outcome';
import type { Translate } from './translator';
import type { zhCN } from './zh-CN';

export function problemInWords(
  problem: Problem,
  t: Translate<typeof zhCN>,
): { readonly title: string; readonly body: string } {
  const values = {
    names: 'names' in problem ? problem.names.join('、') : '',
    rows: 'rows' in problem ? problem.rows.join('、') : '',
    last: 'last' in problem ? problem.last : '',
    sheet: 'sheet' in problem ? problem.sheet : '',
    cells: cellsOf(problem).join('、'),
    name: 'name' in problem ? problem.name : '',
    count: 'faults' in problem ? problem.faults.length : '',
    detail: 'detail' in problem ? problem.detail : '',
  };
  const locked = problem.code === 'protected' && problem.cells.length > 0;
  return {
    title: t(`problem.${problem.code}`, values),
    body: t(locked ? 'problem.protected.cells' : `problem.${problem.code}.body`, values),
  };
}

/** The cells that a problem names; of many faults the first few are enough, the list has them all. */
function cellsOf(problem: Problem): readonly string[] {
  if ('cells' in problem) return problem.cells;
  return 'faults' in problem ? [...new Set(problem.faults.map(({ at }) => at))].slice(0, 5) : [];
}
