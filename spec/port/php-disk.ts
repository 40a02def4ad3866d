import type { Recorded } from './recorded'

/** A file of the program's own. */
const file = "$path = sys_get_temp_dir() . '/wechatpay-port-' . getmypid() . '.csv';"

/**
 * What PHP 8.2 does with files bit by bit: recorded, not worked out.
 */
export const diskPrograms: readonly Recorded[] = [
  [
    'rows of CSV, read one by one',
    `${file} file_put_contents($path, "appid,stock\\n\\"wx,1\\",\\"a \\"\\"b\\"\\"\\nc\\"\\n,\\n last , x"); function f(string $path): array { $rows = []; $handle = fopen($path, 'r'); $header = fgetcsv($handle); while (($row = fgetcsv($handle)) !== false) { $rows[] = array_combine($header, $row); } fclose($handle); return $rows; } echo json_encode(f($path)); unlink($path);`,
    '[{"appid":"wx,1","stock":"a \\"b\\"\\nc"},{"appid":"","stock":""},{"appid":" last ","stock":" x"}]',
  ],
  [
    'rows of CSV by another separator, in a loop that stops',
    `${file} file_put_contents($path, "1;a\\n2;b\\n3;c\\n"); function f($path) { if (($handle = fopen($path, 'rb')) === false) { throw new Exception('no file'); } $line = 0; $found = null; while ($data = fgetcsv($handle, 0, ';')) { $line++; if ($data[1] === 'b') { $found = $data[0]; break; } } fclose($handle); return $found . '/' . $line; } echo f($path); unlink($path);`,
    '2/2',
  ],
  [
    'rows that are asked for behind the loop, and lines by feof()',
    `${file} file_put_contents($path, "a,b\\nc,d\\n"); function f($path) { $handle = fopen($path, 'r'); $n = 0; while (($row = fgetcsv($handle)) !== false) { $n += count($row); } return $n . json_encode($row); } function g($path) { $handle = fopen($path, 'r'); $all = []; while (!feof($handle)) { $line = fgets($handle); $all[] = $line; } fclose($handle); return json_encode($all); } echo f($path), g($path); file_put_contents($path, "x\\ny"); echo g($path); $handle = fopen($path, 'r'); fgets($handle); echo stream_get_contents($handle), json_encode(fgets($handle)), json_encode(feof($handle)); unlink($path);`,
    '4false["a,b\\n","c,d\\n",false]["x\\n","y"]yfalsetrue',
  ],
  [
    'rows of CSV, written',
    `${file} function f($path, array $rows) { $out = fopen($path, 'w'); fputcsv($out, ['编号', 'a b', 'c"d', 'e,f', 'back\\\\"slash', '']); foreach ($rows as $row) { fputcsv($out, $row); } fclose($out); $more = fopen($path, 'a'); fwrite($more, "end\\n"); fputcsv($more, [1, null, true, false, 1.5], ';'); fclose($more); return file_get_contents($path); } echo f($path, [['x' => 1, 'y' => "line\\nbreak"], ['x' => 'tab\\t', 'y' => "it's"]]); unlink($path);`,
    '编号,"a b","c""d","e,f","back\\"slash",\n1,"line\nbreak"\n"tab\\t",it\'s\nend\n1;;1;;1.5\n',
  ],
  [
    'folders, names and times of files',
    `$dir = sys_get_temp_dir() . '/wechatpay-port-' . getmypid(); mkdir($dir); foreach (['b_2.pem', 'a_10.pem', '.hidden.pem', 'note.txt'] as $name) { file_put_contents($dir . '/' . $name, $name); } foreach (glob($dir . '/*_*.pem') as $one) { echo basename($one), ' '; } echo count(glob($dir . '/*.none')), implode(',', scandir($dir)), filesize($dir . '/note.txt'), filemtime($dir . '/note.txt') > 1700000000 ? 'new' : 'old', is_readable($dir . '/note.txt') ? 'r' : '-', is_readable($dir . '/none') ? 'r' : '-', rename($dir . '/note.txt', $dir . '/moved.txt') ? 'moved' : 'left', @rename($dir . '/none', $dir . '/other') ? 'moved' : 'left'; copy($dir . '/moved.txt', $dir . '/copy.txt'); chmod($dir . '/copy.txt', 0600); foreach (scandir($dir) as $name) { if ($name === '.' || $name === '..') { continue; } unlink($dir . '/' . $name); } rmdir($dir); echo is_dir($dir) ? 'there' : 'gone';`,
    'a_10.pem b_2.pem 0.,..,.hidden.pem,a_10.pem,b_2.pem,note.txt8newr-movedleftgone',
  ],
]
