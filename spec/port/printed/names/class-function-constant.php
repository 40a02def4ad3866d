<?php // WeChatPay\ a class, a function and a constant share one name
class order { public $no = 1; static function make() { return new order; } }
function order() { return 'fn'; }
const order = 'const';
$order = new order(); echo $order->no, order(), order, order::make()->no;
function usesOrder(order $order) { $x = order(); return $order->no . $x . order; }
echo usesOrder($order);
interface Shape { const SIDES = 4; } class Square implements Shape { public $Shape = 's'; function Shape() { return self::SIDES . $this->Shape; } }
echo (new Square)->Shape();
