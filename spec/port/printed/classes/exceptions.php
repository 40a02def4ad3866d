<?php // WeChatPay\ exceptions: numbers, those before, names of arguments, constructors of their own
class Bad extends \InvalidArgumentException {}
class MyErr extends \Exception {}
function risky(int $code) {
  try { throw new InvalidArgumentException('bad', 3); }
  catch (InvalidArgumentException $e) { throw new Bad('worse', $code, $e); }
}
try { risky(7); } catch (Bad $e) { echo $e->getCode(), $e->getMessage(), $e->getPrevious()->getMessage(), $e->getPrevious()->getCode(), "\n"; }
try { throw new MyErr(message: 'x', previous: new \RuntimeException('y', 4)); } catch (MyErr $e) { echo $e->getCode(), $e->getPrevious()->getMessage(), "\n"; }
try { throw new \UnexpectedValueException(code: 9); } catch (\UnexpectedValueException $e) { echo $e->getCode(), '[', $e->getMessage(), "]\n"; }
try { throw new MyErr('z', 0, null); } catch (MyErr $e) { echo $e->getCode(), is_null($e->getPrevious()) ? 'none' : 'some', "\n"; }
class Worse extends \InvalidArgumentException {
  private $field;
  public function __construct($message, $field, $code = 0, ?\Throwable $previous = null) { parent::__construct($message, $code, $previous); $this->field = $field; }
  public function field() { return $this->field; }
}
class Other extends \DomainException {
  public function __construct(string $message, int $code) { parent::__construct($message, $code); }
}
try { throw new Worse('w', 'mchid', 11, new Other('o', 12)); } catch (\Exception $e) { echo $e->getCode(), $e->getMessage(), $e->getPrevious()->getCode(), $e->getPrevious() instanceof Other ? 'other' : 'no', "\n"; }
try { throw new Worse('w', 'mchid'); } catch (Worse $e) { echo $e->getCode(), $e->field(), $e->getPrevious() === null ? 'none' : 'some', "\n"; }
