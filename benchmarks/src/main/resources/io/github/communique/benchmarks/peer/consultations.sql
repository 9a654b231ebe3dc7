COPY (
  SELECT
    CASE column26 WHEN '041' THEN 'call' ELSE 'meeting' END AS type,
    'gdelt:' || column00 AS id,
    column01[1:4] || '-' || column01[5:6] || '-' || column01[7:8] AS time,
    list_filter([
      CASE WHEN column05 <> '' THEN {party: 'cameo:' || lower(column05),
        role: CASE column26 WHEN '042' THEN 'visitor' WHEN '043' THEN 'host' ELSE 'principal' END} END,
      CASE WHEN column15 <> '' THEN {party: 'cameo:' || lower(column15),
        role: CASE column26 WHEN '042' THEN 'host' WHEN '043' THEN 'visitor' ELSE 'principal' END} END
    ], lambda participant: participant IS NOT NULL) AS participants,
    [{
      scheme: 'cameo-1.1b3',
      code: column26,
      intensity: {scale: 'goldstein-gdelt', value: column30::DECIMAL(4, 1)},
      archive: {archive: 'gdelt-2.0', recordId: column00, file: '{name}', line: line, sha256: sha256(
        concat_ws(chr(9),
          column00, column01, column02, column03, column04, column05, column06, column07, column08, column09,
          column10, column11, column12, column13, column14, column15, column16, column17, column18, column19,
          column20, column21, column22, column23, column24, column25, column26, column27, column28, column29,
          column30, column31, column32, column33, column34, column35, column36, column37, column38, column39,
          column40, column41, column42, column43, column44, column45, column46, column47, column48, column49,
          column50, column51, column52, column53, column54, column55, column56, column57, column58, column59,
          column60))}
    }] AS codings,
    [{source: 'web:' || sha256(column60)[1:32], directness: 'inferred'}] AS citations,
    CASE column26 WHEN '041' THEN 'telephone' END AS medium,
    CASE column26 WHEN '040' THEN 'unspecified' WHEN '042' THEN 'visit' WHEN '043' THEN 'visit'
      WHEN '044' THEN 'third-country' WHEN '046' THEN 'negotiation' END AS format,
    CASE WHEN column26 = '042' AND column15 <> '' THEN 'cameo:' || lower(column15)
      WHEN column26 = '043' AND column05 <> '' THEN 'cameo:' || lower(column05) END AS host,
    CASE WHEN column26 <> '041' THEN nullif(column52, '') END AS place
  FROM (
    SELECT row_number() OVER () AS line, *
    FROM read_csv('{in}', delim = '\t', header = false, quote = '', escape = '', all_varchar = true,
      nullstr = '\N', auto_detect = false, columns = {
        'column00': 'VARCHAR', 'column01': 'VARCHAR', 'column02': 'VARCHAR', 'column03': 'VARCHAR',
        'column04': 'VARCHAR', 'column05': 'VARCHAR', 'column06': 'VARCHAR', 'column07': 'VARCHAR',
        'column08': 'VARCHAR', 'column09': 'VARCHAR', 'column10': 'VARCHAR', 'column11': 'VARCHAR',
        'column12': 'VARCHAR', 'column13': 'VARCHAR', 'column14': 'VARCHAR', 'column15': 'VARCHAR',
        'column16': 'VARCHAR', 'column17': 'VARCHAR', 'column18': 'VARCHAR', 'column19': 'VARCHAR',
        'column20': 'VARCHAR', 'column21': 'VARCHAR', 'column22': 'VARCHAR', 'column23': 'VARCHAR',
        'column24': 'VARCHAR', 'column25': 'VARCHAR', 'column26': 'VARCHAR', 'column27': 'VARCHAR',
        'column28': 'VARCHAR', 'column29': 'VARCHAR', 'column30': 'VARCHAR', 'column31': 'VARCHAR',
        'column32': 'VARCHAR', 'column33': 'VARCHAR', 'column34': 'VARCHAR', 'column35': 'VARCHAR',
        'column36': 'VARCHAR', 'column37': 'VARCHAR', 'column38': 'VARCHAR', 'column39': 'VARCHAR',
        'column40': 'VARCHAR', 'column41': 'VARCHAR', 'column42': 'VARCHAR', 'column43': 'VARCHAR',
        'column44': 'VARCHAR', 'column45': 'VARCHAR', 'column46': 'VARCHAR', 'column47': 'VARCHAR',
        'column48': 'VARCHAR', 'column49': 'VARCHAR', 'column50': 'VARCHAR', 'column51': 'VARCHAR',
        'column52': 'VARCHAR', 'column53': 'VARCHAR', 'column54': 'VARCHAR', 'column55': 'VARCHAR',
        'column56': 'VARCHAR', 'column57': 'VARCHAR', 'column58': 'VARCHAR', 'column59': 'VARCHAR',
        'column60': 'VARCHAR'})
  )
  WHERE column28 = '04'
) TO '{out}' (FORMAT json)
