<?php
/**
 * A shop without a framework: functions and globals.
 */

use GuzzleHttp\Exception\RequestException;
use GuzzleHttp\Promise\Utils;
use WeChatPay\Builder;

define('SHOP_PREFIX', 'shop');
const RETRIES = 2;

function wechat(array $config = null)
{
    static $instance;
    if ($instance === null) {
        $instance = Builder::factory($config);
    }
    return $instance;
}

/**
 * @param int $id
 * @param float $yuan
 * @return string the text of the QR code
 */
function pay_native($id, $yuan, $mchid)
{
    $resp = wechat()->v3->pay->transactions->native->post([
        'json' => [
            'mchid'        => $mchid,
            'appid'        => 'wxdace645e0bc2cXXX',
            'out_trade_no' => SHOP_PREFIX . $id,
            'description'  => 'No. ' . str_pad($id, 5, '0', STR_PAD_LEFT),
            'notify_url'   => 'https://shop.example.com/notify',
            'amount'       => [
                'total'    => intval(round($yuan * 100)),
                'currency' => 'CNY',
            ],
        ],
    ]);
    return json_decode($resp->getBody())->code_url;
}

function pay_states(array $ids, $mchid)
{
    $promises = [];
    foreach ($ids as $id) {
        $promises[] = wechat()->v3->pay->transactions->outTradeNo->_out_trade_no_->getAsync([
            'out_trade_no' => SHOP_PREFIX . $id,
            'query'        => ['mchid' => $mchid],
        ]);
    }
    $states = [];
    foreach (Utils::unwrap($promises) as $i => $response) {
        $states[SHOP_PREFIX . $ids[$i]] = json_decode($response->getBody(), true)['trade_state'];
    }
    ksort($states);
    return $states;
}

function pay_close($id, $mchid, &$error = '')
{
    $left = RETRIES;
    do {
        try {
            $resp = wechat()->chain('v3/pay/transactions/out-trade-no/' . SHOP_PREFIX . $id . '/close')
                ->post(['json' => ['mchid' => $mchid]]);
            return $resp->getStatusCode() == 204;
        } catch (RequestException $e) {
            $error = $e->hasResponse() ? (string) $e->getResponse()->getBody() : $e->getMessage();
        }
    } while (--$left > 0);
    return false;
}

function pay_bill($date, $mchid)
{
    $resp = wechat()->v3->bill->tradebill->get(['query' => [
        'bill_date' => $date,
        'bill_type' => 'ALL',
    ]]);
    list('download_url' => $url, 'hash_value' => $hash) = json_decode($resp->getBody(), true);
    return [strlen($hash), parse_url($url, PHP_URL_PATH)];
}
