import type { ActivityStatus } from '@prevention-spectrum/core';

/** Words for how far an activity has come, in English, Indonesian and French, in lower case. A suspended one is none of these. */
export const statusWords: Readonly<Record<string, ActivityStatus>> = {
  ...{ planned: 'planned', pipeline: 'planned', scheduled: 'planned', 'not started': 'planned' },
  ...{
    rencana: 'planned',
    direncanakan: 'planned',
    'belum mulai': 'planned',
    planifié: 'planned',
    prévu: 'planned',
  },
  ...{ ongoing: 'ongoing', 'in progress': 'ongoing', active: 'ongoing', implementation: 'ongoing' },
  ...{
    berjalan: 'ongoing',
    'sedang berjalan': 'ongoing',
    berlangsung: 'ongoing',
    'en cours': 'ongoing',
  },
  ...{
    completed: 'completed',
    complete: 'completed',
    finished: 'completed',
    closed: 'completed',
    done: 'completed',
  },
  ...{ selesai: 'completed', terlaksana: 'completed', terminé: 'completed', achevé: 'completed' },
  ...{
    cancelled: 'cancelled',
    canceled: 'cancelled',
    batal: 'cancelled',
    dibatalkan: 'cancelled',
    annulé: 'cancelled',
  },
};
