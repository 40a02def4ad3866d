<?php
namespace app\api\controller;

use think\facade\Config;
use WeChatPay\Builder;
use WeChatPay\Crypto\Rsa;

class Pay
{
    private static $instance = null;

    protected static function client()
    {
        if (!self::$instance) {
            self::$instance = Builder::factory([
                'mchid' => Config::get('pay.mchid'),
                'serial' => Config::get('pay.serial'),
                'privateKey' => Rsa::from(Config::get('pay.key'), Rsa::KEY_TYPE_PRIVATE),
                'certs' => [Config::get('pay.platform') => Rsa::from(Config::get('pay.cert'), Rsa::KEY_TYPE_PUBLIC)],
                'base_uri' => Config::get('pay.base_uri'),
            ]);
        }
        return self::$instance;
    }

    public function native($id, $cents, $tags = [])
    {
        try {
            $data = [
                'appid' => 'wxd678efh567hg6787',
                'mchid' => Config::get('pay.mchid'),
                'description' => 'tags: ' . implode(',', $tags),
                'out_trade_no' => 'tp' . $id,
                'notify_url' => 'https://shop.example.com/notify',
                'amount' => ['total' => intval($cents)],
            ];
            if (count($tags) > 1) {
                $data['goods_tag'] = strtoupper($tags[0]);
            }
            $resp = self::client()->v3->pay->transactions->native->post(['json' => $data]);
            $json = json_decode($resp->getBody(), true);
            return ['code' => 0, 'url' => $json['code_url']];
        } catch (\Exception $e) {
            $message = $e->getMessage();
            if ($e instanceof \GuzzleHttp\Exception\RequestException && $e->hasResponse()) {
                $r = $e->getResponse();
                $error = json_decode($r->getBody(), true);
                $message = $error['message'] ?? $r->getReasonPhrase();
            }
            return ['code' => 1, 'msg' => $message];
        }
    }

    public function close($id)
    {
        $resp = self::client()->chain("v3/pay/transactions/out-trade-no/tp{$id}/close")
            ->post(['json' => ['mchid' => Config::get('pay.mchid')]]);
        return $resp->getStatusCode() == 204;
    }
}
