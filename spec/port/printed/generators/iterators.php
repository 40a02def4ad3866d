<?php // WeChatPay\ objects that are an Iterator or have one
class Pager implements IteratorAggregate { public function __construct(private array $pages) {} public function getIterator(): Iterator { foreach ($this->pages as $k => $p) { yield $k => $p; } } }
foreach (new Pager(['a' => 1, 'b' => 2]) as $k => $v) { echo $k, $v; }
class Rows implements Iterator { private $i = 0; private array $d; function __construct(array $d) { $this->d = $d; } function current(): mixed { return $this->d[$this->i]; } function key(): mixed { return $this->i; } function next(): void { $this->i++; } function rewind(): void { $this->i = 0; } function valid(): bool { return isset($this->d[$this->i]); } }
foreach (new Rows(['p', 'q']) as $i => $v) { echo $i, $v; }
