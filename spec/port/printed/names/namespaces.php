<?php // WeChatPay\ the same within a namespace, with static variables and named arguments
namespace App\Pay;
const RATE = 3; function rate() { return RATE; } class Rate { const RATE = 4; public $rate = 5; public function rate() { return $this->rate . self::RATE . \App\Pay\RATE . rate() . namespace\rate(); } }
$rate = new Rate(); echo $rate->rate();
function go($rate, ...$Rate) { return $rate . count($Rate) . RATE . rate(); } echo go(1, 2, 3);
foreach (['a' => 1] as $rate => $RATE) { echo $rate, $RATE, RATE; }
[$rate, $q] = [1, 2]; echo $rate, $q; ['rate' => $rate] = ['rate' => 9]; echo $rate;
try { throw new \Exception('m'); } catch (\Exception $rate) { echo $rate->getMessage(), rate(); }
$f = function ($Rate) use ($q) { static $rate = 0; $rate++; return $rate . $q . $Rate . rate(); }; echo $f('x'), $f('y');
for ($rate = 0; $rate < 2; $rate++) { echo rate() + $rate; }
static $count = 4; echo $count, \count([1]);
class Node1 { function __construct(public readonly int $process, protected ?string $console = null, private array $Object = []) { echo $process, $console ?? 'nil', count($Object); } function all() { return $this->process . $this->console . json_encode($this->Object); } }
$n = new Node1(process: 1, Object: ['a' => 'b']); echo $n->all(), $n->process;
