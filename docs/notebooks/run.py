"""Runs the notebooks in Deno's kernel, each from a clean start, and keeps or compares what they show.

    run.py              runs every notebook and keeps its outputs in it
    run.py --check      runs every notebook and fails where it shows something else than what is kept
    run.py 01-the-case.ipynb    the same for those that are named

Needs nbclient and the packages of this folder. Whatever else it writes lies in dist/: it reads and
writes nothing in the user's home.
"""

import asyncio
import difflib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

folder = Path(__file__).resolve().parent
built = folder / 'dist'
deno = folder / 'node_modules' / 'deno' / 'deno'

# Read when jupyter_client is imported.
os.environ.update(
    JUPYTER_PATH=str(built / 'jupyter'),
    JUPYTER_DATA_DIR=str(built / 'jupyter'),
    JUPYTER_CONFIG_DIR=str(built / 'jupyter'),
    JUPYTER_RUNTIME_DIR=str(built / 'jupyter' / 'runtime'),
    DENO_DIR=str(built / 'deno'),
    DENO_NO_UPDATE_CHECK='1',
    NO_COLOR='1',
    TZ='UTC',
)

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

# Deno's kernel often says that it is idle before it sends what a cell shows: so long is listened to it
# after that, in seconds, and so many times where nothing has come at all.
LATE = 0.25
PATIENCE = 20

# How long a cell may run, in seconds.
CELL = 120

# What people look at. What programs read is as large as the data, and is made again at any time.
KEPT = ('text/plain', 'text/markdown', 'text/html', 'image/svg+xml')

METADATA = {
    'kernelspec': {'display_name': 'Deno', 'language': 'typescript', 'name': 'deno'},
    'language_info': {
        'file_extension': '.ts',
        'mimetype': 'text/x.typescript',
        'name': 'typescript',
    },
}


class Failure(Exception):
    """Why a notebook cannot be relied on."""


class PatientClient(NotebookClient):
    """A client that listens a little longer than the kernel asks it to."""

    async def _async_poll_output_msg(self, parent_msg_id, cell, cell_index):
        listen = super()._async_poll_output_msg
        await listen(parent_msg_id, cell, cell_index)
        for _ in range(PATIENCE):
            try:
                await asyncio.wait_for(listen(parent_msg_id, cell, cell_index), LATE)
            except asyncio.TimeoutError:
                pass
            if cell.outputs:
                return


def main(arguments):
    check = '--check' in arguments
    names = [argument for argument in arguments if argument != '--check']
    write_kernelspec()
    failed = 0
    for name in names or sorted(path.name for path in folder.glob('*.ipynb')):
        try:
            run(folder / name, check)
            print(f'{name}: every cell ran', flush=True)
        except Failure as failure:
            failed += 1
            print(f'{name}: {failure}', file=sys.stderr, flush=True)
    return 1 if failed else 0


def write_kernelspec():
    spec = {
        'argv': [str(deno), 'jupyter', '--kernel', '--conn', '{connection_file}'],
        'display_name': 'Deno',
        'language': 'typescript',
    }
    path = built / 'jupyter' / 'kernels' / 'deno' / 'kernel.json'
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(spec))


def run(path, check):
    before = path.read_text('utf-8')
    notebook = nbformat.reads(before, as_version=4)
    check_types(notebook, path.stem)
    after = nbformat.writes(settled(executed(notebook))) + '\n'
    if not check:
        path.write_text(after, 'utf-8')
    elif before != after:
        lines = difflib.unified_diff(
            before.splitlines(), after.splitlines(), 'kept', 'shown now', lineterm='', n=1
        )
        shown = '\n'.join(line[:200] for line in list(lines)[:60])
        raise Failure(f'shows something else than what is kept (npm run notebooks):\n{shown}')


def check_types(notebook, name):
    """The kernel checks no types. The cells, one after the other, are a module that can be checked."""
    cells = [f'// cell {cell.id}\n{cell.source}\n;\n' for cell in code_cells(notebook)]
    module = built / f'{name}.ts'
    module.write_text('\n'.join(cells), 'utf-8')
    checked = subprocess.run(
        [deno, 'check', '--quiet', '--config', folder / 'deno.json', module],
        capture_output=True,
        text=True,
    )
    if checked.returncode != 0:
        raise Failure(f'does not compile:\n{checked.stderr}')


def executed(notebook):
    for cell in code_cells(notebook):
        cell.outputs = []
    client = PatientClient(
        notebook, kernel_name='deno', timeout=CELL, resources={'metadata': {'path': str(folder)}}
    )
    try:
        return client.execute()
    except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
        raise Failure(f'stopped:\n{plain(str(error))}') from error


def settled(notebook):
    """What does not depend on when and how often the notebook was run."""
    notebook.metadata = METADATA
    for cell in code_cells(notebook):
        if not cell.outputs:
            raise Failure(f'cell {cell.id} shows nothing: it has no output, or the output was lost')
        cell.execution_count = None
        cell.metadata.pop('execution', None)
        for output in cell.outputs:
            if 'execution_count' in output:
                output.execution_count = None
            if 'data' in output:
                output.data = {kind: output.data[kind] for kind in KEPT if kind in output.data}
    return notebook


def code_cells(notebook):
    return [cell for cell in notebook.cells if cell.cell_type == 'code']


def plain(text):
    return re.sub('\x1b\\[[0-9;]*m', '', text)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
