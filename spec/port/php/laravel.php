<?php

declare(strict_types=1);

namespace App\Services;

use App\Models\Order;
use GuzzleHttp\Exception\ClientException;
use GuzzleHttp\Exception\RequestException;
use Illuminate\Support\Facades\Log;
use WeChatPay\Builder;
use WeChatPay\BuilderChainable;
use WeChatPay\Crypto\AesGcm;
use WeChatPay\Crypto\Rsa;
use WeChatPay\Formatter;

/**
 * Orders, queries, refunds and callbacks of the shop.
 */
class WechatPayService
{
    private const CURRENCY = 'CNY';

    protected BuilderChainable $instance;

    private string $mchid;

    /**
     * @param string|null $appid the app that pays
     */
    public function __construct(private readonly ?string $appid = null)
    {
        $this->mchid = config('wechat.mchid');
        $this->instance = Builder::factory([
            'mchid'      => $this->mchid,
            'serial'     => config('wechat.serial'),
            'privateKey' => config('wechat.private_key'),
            'certs'      => [
                config('wechat.platform_serial') => config('wechat.platform_cert'), // the platform's
            ],
            'base_uri'   => config('wechat.base_uri'),
        ]);
    }

    /**
     * Places an order.
     *
     * @param string $openid who pays
     * @return array<string, string> what the mini program needs
     */
    public function jsapi(string $outTradeNo, float $yuan, string $openid, array $extra = []): array
    {
        $extra['attach'] ??= 'shop';
        $params = array_merge([
            'appid'        => $this->appid ?? config('wechat.appid'),
            'mchid'        => $this->mchid,
            'description'  => sprintf('Order %s', $outTradeNo),
            'out_trade_no' => $outTradeNo,
            'notify_url'   => route('wechat.notify'),
            'amount'       => ['total' => (int) round($yuan * 100), 'currency' => self::CURRENCY],
            'payer'        => compact('openid'),
        ], $extra);

        $resp = $this->instance->chain('v3/pay/transactions/jsapi')->post(['json' => $params]);
        $result = json_decode((string) $resp->getBody(), true);
        if (empty($result['prepay_id'])) {
            Log::error('no prepay_id', $result);
            throw new \RuntimeException('下单失败');
        }

        return $this->sign($result['prepay_id']);
    }

    private function sign(string $prepayId): array
    {
        $params = [
            'appId'     => $this->appid ?? '',
            'timeStamp' => (string) Formatter::timestamp(),
            'nonceStr'  => Formatter::nonce(),
            'package'   => "prepay_id={$prepayId}",
        ];
        $params += ['paySign' => Rsa::sign(
            Formatter::joinedByLineFeed(...array_values($params)),
            config('wechat.private_key')
        ), 'signType' => 'RSA'];

        return $params;
    }

    public function query(string $outTradeNo): ?array
    {
        try {
            $resp = $this->instance->v3->pay->transactions->outTradeNo->_out_trade_no_->get([
                'query'        => ['mchid' => $this->mchid],
                'out_trade_no' => $outTradeNo,
            ]);
        } catch (ClientException $e) {
            if ($e->getResponse()->getStatusCode() === 404) {
                return null;
            }
            throw $e;
        }

        return json_decode($resp->getBody()->getContents(), true);
    }

    /** Gives money back, a few tries at most. */
    public function refund(string $outTradeNo, int $total, int $refund, int $tries = 2): string
    {
        for ($i = 1; $i <= $tries; $i++) {
            try {
                $resp = $this->instance
                    ->chain('v3/refund/domestic/refunds')
                    ->post(['json' => [
                        'out_trade_no'  => $outTradeNo,
                        'out_refund_no' => $outTradeNo . '-' . str_pad((string) $i, 2, '0', STR_PAD_LEFT),
                        'amount'        => ['refund' => $refund, 'total' => $total, 'currency' => self::CURRENCY],
                    ]]);
                return json_decode($resp->getBody())->refund_id;
            } catch (RequestException $e) {
                if (!$e->hasResponse() || $i === $tries) {
                    throw $e;
                }
            }
        }
        return '';
    }

    /**
     * @return array the decrypted resource
     */
    public function callback(string $body, array $headers): array
    {
        $timestamp = $headers['wechatpay-timestamp'];
        $verified = Rsa::verify(
            Formatter::joinedByLineFeed($timestamp, $headers['wechatpay-nonce'], $body),
            $headers['wechatpay-signature'],
            config('wechat.platform_public_key')
        );
        if (!$verified || abs(Formatter::timestamp() - (int) $timestamp) > 300) {
            throw new \InvalidArgumentException('bad signature');
        }
        ['resource' => ['ciphertext' => $ciphertext, 'nonce' => $nonce, 'associated_data' => $aad]] = json_decode($body, true);

        return json_decode(AesGcm::decrypt($ciphertext, config('wechat.apiv3_key'), $nonce, $aad), true);
    }

    public function markPaid(string $outTradeNo): void
    {
        $order = Order::where('out_trade_no', $outTradeNo)->first();
        if ($order && $order->status == 'pending') {
            $order->update(['status' => 'paid']);
        }
    }
}
