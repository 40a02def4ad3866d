<?php
use WeChatPay\Crypto\AesGcm;
use WeChatPay\Crypto\Rsa;
use WeChatPay\Formatter;

$signature = $_SERVER['HTTP_WECHATPAY_SIGNATURE'];
$timestamp = $_SERVER['HTTP_WECHATPAY_TIMESTAMP'] ?? '';
$nonce = $_SERVER['HTTP_WECHATPAY_NONCE'];
$body = file_get_contents('php://input');

$inTime = 300 >= abs(Formatter::timestamp() - (int) $timestamp);
$verified = Rsa::verify(Formatter::joinedByLineFeed($timestamp, $nonce, $body), $signature, $platformPublicKey);
if ($inTime && $verified) {
    $event = (array) json_decode($body, true);
    ['resource' => ['ciphertext' => $ciphertext, 'nonce' => $iv, 'associated_data' => $aad]] = $event;
    $order = json_decode(AesGcm::decrypt($ciphertext, $apiv3Key, $iv, $aad), true);
    echo $order['out_trade_no'], PHP_EOL;
} else {
    echo 'FAIL', PHP_EOL;
}
