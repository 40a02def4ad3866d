<?php
use WeChatPay\Builder;
use WeChatPay\Crypto\Hash;
use WeChatPay\Formatter;
use WeChatPay\Transformer;

$instance = Builder::factory($config);
$resp = $instance->chain('v2/pay/unifiedorder')->post(['xml' => [
    'appid' => 'wx8888888888888888',
    'mch_id' => $config['mchid'],
    'body' => 'test',
    'out_trade_no' => 'v2' . date('Y'),
    'total_fee' => '1',
    'spbill_create_ip' => '127.0.0.1',
    'notify_url' => 'https://shop.example.com/notify',
    'trade_type' => 'JSAPI',
    'openid' => 'oUpF8uMuAJO',
]]);
$order = Transformer::toArray((string) $resp->getBody());
$params = [
    'appId' => 'wx8888888888888888',
    'timeStamp' => (string) Formatter::timestamp(),
    'nonceStr' => Formatter::nonce(),
    'package' => 'prepay_id=' . $order['prepay_id'],
    'signType' => Hash::ALGO_HMAC_SHA256,
];
$params['paySign'] = Hash::sign(Hash::ALGO_HMAC_SHA256, Formatter::queryStringLike(Formatter::ksort($params)), $config['secret']);
echo json_encode($params), PHP_EOL;

$result = $instance->v2->mmpaymkttransfers->promotion->transfers->postAsync([
    'xml' => ['mch_appid' => 'wx8888888888888888', 'mchid' => $config['mchid'], 'partner_trade_no' => '10000098', 'openid' => 'oxTW',
        'check_name' => 'NO_CHECK', 'amount' => '10099', 'desc' => '理赔', 'spbill_create_ip' => '192.168.0.1'],
])->then(static function ($response) {
    return Transformer::toArray((string) $response->getBody());
})->otherwise(static function ($e) {
    if ($e instanceof \GuzzleHttp\Promise\RejectionException) {
        return Transformer::toArray((string) $e->getReason()->getBody());
    }
    return [];
})->wait();
echo $result['result_code'], PHP_EOL;
