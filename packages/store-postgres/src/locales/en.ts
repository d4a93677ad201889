/** What the codes of this package say in English. */
export const en = {
  'store/directory-in-use':
    'The directory {directory} is in use by process {pid} on {host}. A directory belongs to one process at a time: stop that process, or use a PostgreSQL server.',
  'store/directory-lost':
    'Process {pid} on {host} has taken over the directory {directory}, because this process had not shown itself for too long. Nothing more is written here.',
  'store/directory-refused': 'The directory {directory} cannot be used. The system says: {said}',
  'store/directory-unreadable':
    'The database in {directory} cannot be opened, and nothing in it was changed ({said}). Move the directory away and restore the last backup: prevention-spectrum-store restore.',
  'store/records-damaged':
    'A file of the database is damaged or missing, so that it cannot be read. Whoever runs it restores the last backup: prevention-spectrum-store restore.',
  'store/engine-stopped':
    'The embedded database stopped in the middle of this and undid it. What was stored before is safe, except in a database that is only in memory.',
  'store/engine-closed': 'The database has been closed.',
  'store/time-limit':
    'This took longer than a statement may take and was stopped; nothing of it was kept.',
  'store/lock-limit': 'Others kept these rows for too long; nothing was changed. Try again.',
  'store/outer-handle':
    'Inside a transaction the database was used past it: use the handle that the transaction gives.',
  'store/json-deep': 'The value is nested more than {deepest} levels deep and was not stored.',
  'store/number-large': 'The whole number {found} is larger than can be read without loss.',
  'store/url-invalid':
    'The address of the database is not one (expected postgresql://user:password@host:port/database).',
  'store/server-unreachable':
    'No PostgreSQL server answers at {host}. Check the address, and whether the server runs.',
  'store/server-busy':
    'The PostgreSQL server at {host} takes no further connection for now. Try again.',
  'store/login-refused': 'The PostgreSQL server at {host} refuses the login of {user}.',
  'store/database-missing': 'The PostgreSQL server at {host} has no database {database}.',
  'store/connection-lost':
    'The connection to the database broke; whether the last change was kept is not known.',
  'store/role-too-strong':
    'The login {user} is not held by the row policies ({rights}), so that organisations would see the rows of others. Connect as a login that is no superuser and owns no table.',
  'store/migrations-unordered':
    'Migration {name} has number {number}; {expected} was expected. Numbers begin at 1 and have no gap.',
  'store/migration-changed':
    'Migration {number} ({name}) is not the one that the database has. What was released is not changed: undo that change and add a migration.',
  'store/migration-failed':
    'Migration {number} ({name}) failed at statement {statement} and was undone: {said}',
  'store/distribution-failed':
    'Table {table} could not be spread over the machines of the cluster, and all stay where they were: {said}',
  'store/slug-taken': 'There is an organisation called {slug} already.',
  'store/custodian-unknown': 'No organisation keeps records here under the id {found}.',
  'store/label-taken':
    'There is a key called {label} already, or there was one: the history names what it wrote by that. Choose another label.',
  'store/agreement-stands':
    'Agreement {id} between these two organisations stands in that time. Revoke it before another one is granted.',
  'store/field-refused': 'The field {field} cannot be taken as it is (expected {expected}).',
  'store/database-newer':
    'The database is at migration {database}, this program knows {program}. Start the newer program, or restore a backup from before.',
  'store/snapshot-stands':
    'There is a snapshot called {name} already, of revision {revision}. A name that was given stays: choose another.',
  'store/revision-missing': 'The history does not hold: revision {revision} is missing.',
  'store/revision-put-in':
    'The history does not hold: revision {revision} does not follow from the one before it, so one of them was put in or exchanged.',
  'store/revision-changed':
    'The history does not hold: revision {revision} is not as it was sealed. What it says of itself or of its records was changed.',
  'store/dataset-changed':
    'What the dataset is called, or up to when it speaks, was changed since it was sealed; or revision {revision} was exchanged.',
  'store/record-changed':
    'The history does not hold: the record {id} ({list}) that revision {revision} wrote was changed.',
  'store/place-changed':
    'The history does not hold: when the record {id} ({list}) of revision {revision} was valid, or where it stands, was changed.',
  'store/head-differs':
    'The history does not hold: what is kept of the last revision, {revision}, is not what that revision says.',
  'store/backup-foreign': 'Line {line} is not what a backup has there; nothing was restored.',
  'store/backup-cut':
    'The backup ends after line {line}, before its own end; nothing was restored.',
  'store/backup-changed':
    'The backup was changed: from line {line} on, it is not as it was written. Nothing was restored.',
  'store/backup-newer':
    'The backup was made by a newer program (schema {backup}, this one knows {program}): restore it with that one.',
  'store/backup-several':
    'The backup holds several organisations: another name can be given to one only.',
  'store/custodian-there':
    'The records of {slug} are in this database already: a backup is restored where they are not.',
  'store/webhook-url-refused':
    'This cannot be the address of a webhook: give one that begins with https:// and is reached from the public internet, without a user name or a # in it.',
  'store/webhooks-many': 'There are {limit} webhooks already: remove one first.',
  'store/receiver-unknown': 'The name {host} leads to no address.',
  'store/receiver-private':
    '{host} leads into a private network, where nothing is sent: use an address on the public internet.',
  'store/receiver-unreached': 'The receiver could not be reached ({said}).',
  'store/receiver-refused': 'The receiver answered with status {status}; 2xx was expected.',
  'store/receiver-slow': 'The receiver had not answered after {seconds} seconds.',
  'store/backup-made': 'The backup is in {file}.',
  'store/backup-restored': 'The backup in {file} was restored.',
  'store/history-stands': '{slug}: revision {number}, hash {hash}',
  'store/history-holds': '{slug}: the history holds up to revision {number}, hash {hash}',
  'store/history-ahead':
    '{slug}: revision {revision} is dated after now. A clock was ahead; until then every later revision gets that date.',
  'store/history-broken': 'In the records of {slug}:',
  'store/database-unnamed':
    'Which database? Name a folder with --directory, or a server in DATABASE_URL.',
  'store/directory-missing': 'There is no folder {directory}.',
  'store/slug-unknown': 'No organisation called {slug} keeps records here.',
  'store/file-failed': 'The system says: {said}',
} as const;
