<?php

require __DIR__ . '/vendor/autoload.php';

use WeChatPay\Builder;

/** @var array $config */
$instance = Builder::factory($config);
$options = [
    'json' => [
        'partner' => ['type' => 'APPID', 'appid' => 'wx4e1916a585d1f4e9'],
        'authorized_data' => ['business_type' => 'FAVOR_STOCK', 'stock_id' => '2433405'],
    ],
];

// one after the other, each with a key of its own
$instance->v3->marketing->partnerships->build->post($options + ['headers' => ['Idempotency-Key' => 'six-1']]);
$instance->chain('v3/marketing/partnerships/build')->post($options + ['headers' => ['Idempotency-Key' => 'six-2']]);
$instance['v3/marketing/partnerships/build']->post(array_merge($options, ['headers' => ['Idempotency-Key' => 'six-3']]));

$print = static function ($response) {
    echo $response->getStatusCode(), PHP_EOL;
    return $response;
};
$instance->v3->marketing->partnerships->build
    ->postAsync($options + ['headers' => ['Idempotency-Key' => 'six-4']])
    ->then($print)
    ->wait();
$instance->chain('v3/marketing/partnerships/build')
    ->postAsync($options + ['headers' => ['Idempotency-Key' => 'six-5']])
    ->then($print)
    ->otherwise(static function ($e) {
        echo $e->getMessage(), PHP_EOL;
    })
    ->wait();
$promise = $instance['v3/marketing/partnerships/build']->postAsync([...$options, 'headers' => ['Idempotency-Key' => 'six-6']]);
$promise->then(fn ($r) => print($r->getStatusCode() . "\n"))->wait();
