<?php // WeChatPay\ a promoted property is called as a function is that its constructor calls
function config($k) { return "cfg:$k"; }
class Pay { public function __construct(private array $config) { echo $config['a'], config('in'); $f = function () use ($config) { return $config['a'] . config('cl'); }; echo $f(); }
  public function go() { return $this->config['a']; } }
class Child extends Pay { public function __construct(public string $process, array $config = ['a' => 'dd']) { parent::__construct($config); echo config($process); } }
(new Pay(['a' => 1]))->go(); new Child('pr');
