<?php // WeChatPay\ abstract classes, magic texts, constants of interfaces, and enums
abstract class Base { abstract protected function kind(): string; public function __construct(protected string $id) {} public function label(): string { return $this->kind() . ':' . $this->id; } public function __toString() { return $this->label(); } }
final class Order extends Base { public function __construct(string $id, private int $n = 1) { parent::__construct($id); } protected function kind(): string { return 'order' . $this->n; } public function __invoke($x) { return $x . $this->id; } }
$o = new Order('7', 2); echo $o, "$o", $o('q'), (string) $o, strlen($o);
interface HasLimits { const MAX = 3; const NAMES = ['a', 'b']; public function limit(): int; }
class L implements HasLimits { public function limit(): int { return self::MAX + static::MAX + HasLimits::MAX; } } echo (new L)->limit(), count(L::NAMES), L::MAX;
enum Status: string { case Paid = 'SUCCESS'; case Open = 'NOTPAY'; const Default = self::Open; public function label(): string { return match ($this) { self::Paid => 'paid', self::Open => 'open' }; } public static function of(?string $s): self { return self::tryFrom($s ?? '') ?? self::Default; } public function isPaid(): bool { return $this === self::Paid; } }
echo Status::from('SUCCESS')->label(), Status::tryFrom('X')?->label() ?? 'none', Status::of('NOTPAY')->name, count(Status::cases()), Status::Paid->value, Status::of(null)->isPaid() ? 'y' : 'n';
foreach (Status::cases() as $c) { echo $c->name, $c->value; } echo implode(',', array_map(fn (Status $s) => $s->value, Status::cases())), implode(',', array_column(Status::cases(), 'value'));
enum Suit { case A; case B; public static function pick(): self { return self::B; } } echo Suit::pick()->name, Suit::A === Suit::pick() ? 1 : 0;

