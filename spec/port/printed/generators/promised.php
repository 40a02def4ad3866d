<?php // WeChatPay\ a generator that waits for answers is async, and a loop over it for await
use WeChatPay\Builder;
class Transfers { private $client; private $name = 'n'; public function __construct($config) { if ($config) { $this->client = Builder::factory($config); } }
  public function pages(string $first) { $next = $first; while ($next) { $resp = $this->client->chain('v3/x')->get(); $data = json_decode((string) $resp->getBody(), true); foreach ($data['data'] as $row) { yield $row['id'] => $row; } $next = $data['next'] ?? ''; } }
  public function all() { $out = []; foreach ($this->pages('a') as $id => $row) { $out[] = $id; } return $out; }
  public function ids() { $f = function () { yield $this->name; yield 'z'; }; $r = ''; foreach ($f() as $v) { $r .= $v; } return $r; }
  public function each(callable $do) { foreach ($this->pages('b') as $row) { $do($row); } } }
echo (new Transfers(null))->ids();
