<?php

use GuzzleHttp\Promise\RejectionException;
use WeChatPay\Builder;
use WeChatPay\Crypto\Hash;
use WeChatPay\Formatter;
use WeChatPay\Transformer;

/**
 * What still goes over API v2.
 */
final class MerchantV2
{
    private \WeChatPay\BuilderChainable $instance;
    private string $mchid;
    private string $secret;

    public function __construct(string $mchid, string $secret, string $cert, string $key, string $base)
    {
        $this->mchid = $mchid;
        $this->secret = $secret;
        $this->instance = Builder::factory([
            'mchid'      => $mchid,
            'serial'     => 'nop',
            'privateKey' => 'any',
            'certs'      => ['any' => null],
            'secret'     => $secret,
            'merchant'   => ['cert' => $cert, 'key' => $key],
            'base_uri'   => $base,
        ]);
    }

    public function refund(string $no, int $total, ?int $refund = null): array
    {
        $response = $this->instance->v2->secapi->pay->refund->post([
            'xml' => [
                'appid'         => 'wx8888888888888888',
                'mch_id'        => $this->mchid,
                'out_trade_no'  => $no,
                'out_refund_no' => "{$no}r",
                'total_fee'     => $total,
                'refund_fee'    => $refund ?? $total,
            ],
            'security' => true,
        ]);
        return Transformer::toArray((string) $response->getBody());
    }

    public function query(string $no): array
    {
        return $this->instance->chain('v2/pay/orderquery')->postAsync(['xml' => [
            'appid'        => 'wx8888888888888888',
            'mch_id'       => $this->mchid,
            'out_trade_no' => $no,
        ]])->then(static function (\Psr\Http\Message\ResponseInterface $res): array {
            return Transformer::toArray((string) $res->getBody());
        })->otherwise(function ($e) use ($no) {
            if ($e instanceof RejectionException) {
                return ['refused' => $no] + Transformer::toArray((string) $e->getReason()->getBody());
            }
            throw $e;
        })->wait();
    }

    public function checked(string $xml): bool
    {
        $fields = Transformer::toArray($xml);
        $sign = $fields['sign'];
        unset($fields['sign']);
        return Hash::equals(
            $sign,
            Hash::sign($fields['sign_type'] ?? Hash::ALGO_MD5, Formatter::queryStringLike(Formatter::ksort($fields)), $this->secret)
        );
    }

    public static function answer(bool $ok): string
    {
        return Transformer::toXml(['return_code' => $ok ? 'SUCCESS' : 'FAIL', 'return_msg' => $ok ? 'OK' : '签名失败']);
    }
}
