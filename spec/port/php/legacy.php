<?php
use GuzzleHttp\Exception\RequestException;
use GuzzleHttp\HandlerStack;
use WechatPay\GuzzleMiddleware\Util\PemUtil;
use WechatPay\GuzzleMiddleware\WechatPayMiddleware;

$merchantPrivateKey = PemUtil::loadPrivateKey($keyFile);
$wechatpayCertificate = PemUtil::loadCertificate($certFile);

$wechatpayMiddleware = WechatPayMiddleware::builder()
    ->withMerchant($merchantId, $merchantSerialNumber, $merchantPrivateKey)
    ->withWechatPay([$wechatpayCertificate])
    ->build();

$stack = HandlerStack::create();
$stack->push($wechatpayMiddleware, 'wechatpay');
$client = new GuzzleHttp\Client(['handler' => $stack]);

try {
    $resp = $client->request('POST', 'https://api.mch.weixin.qq.com/v3/pay/transactions/native', [
        'json' => [
            'mchid' => $merchantId,
            'appid' => 'wxdace645e0bc2cXXX',
            'out_trade_no' => 'old1',
            'description' => 'old',
            'notify_url' => 'https://shop.example.com/notify',
            'amount' => ['total' => 1, 'currency' => 'CNY'],
        ],
        'headers' => ['Accept' => 'application/json'],
    ]);
    echo $resp->getStatusCode() . ' ' . $resp->getReasonPhrase() . "\n";
    $resp = $client->get("https://api.mch.weixin.qq.com/v3/pay/transactions/out-trade-no/old1?mchid=$merchantId");
    echo json_decode($resp->getBody(), true)['trade_state'], "\n";
} catch (RequestException $e) {
    echo $e->getMessage() . "\n";
    if ($e->hasResponse()) {
        echo $e->getResponse()->getStatusCode() . "\n";
    }
}
