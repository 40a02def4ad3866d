<?php

namespace App\Http\Controllers;

use App\Models\Order;
use GuzzleHttp\Exception\BadResponseException;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Cache;
use WeChatPay\Builder;
use WeChatPay\Crypto\AesGcm;
use WeChatPay\Crypto\Rsa;
use WeChatPay\Formatter;
use WeChatPay\Util\PemUtil;

class OrderController extends Controller
{
    const TTL = 1800;

    /** @var \WeChatPay\BuilderChainable */
    private $wechat;

    private $config;

    private $states = [
        'SUCCESS' => 'paid',
        'REFUND'  => 'refunded',
        'CLOSED'  => 'closed',
    ];

    public function __construct(array $config)
    {
        $this->config = $config;
        $this->wechat = $this->make();
    }

    private function make()
    {
        $cert = $this->config['platform_cert'];
        return Builder::factory([
            'mchid'      => (string) $this->config['mchid'],
            'serial'     => $this->config['serial'],
            'privateKey' => Rsa::from($this->config['private_key']),
            'certs'      => [
                PemUtil::parseCertificateSerialNo($cert) => $cert,
                $this->config['public_key_id'] => Rsa::from($this->config['public_key'], Rsa::KEY_TYPE_PUBLIC),
            ],
            'base_uri'   => $this->config['base_uri'],
            'timeout'    => 5.0,
        ]);
    }

    /**
     * Places an order for a web page.
     *
     * @param Request $request
     * @return array
     */
    public function store(Request $request)
    {
        $no = $request->input('no');
        $body = [
            'mchid'        => $this->config['mchid'],
            'appid'        => $this->config['appid'],
            'out_trade_no' => $no,
            'description'  => mb_substr($request->input('title'), 0, 40),
            'notify_url'   => url('/wechat/notify'),
            'time_expire'  => date('Y-m-d\TH:i:sP', time() + self::TTL),
            'amount'       => ['total' => (int) bcmul($request->input('yuan'), '100')],
        ];
        if ($request->has('attach')) {
            $body['attach'] = json_encode(['from' => $request->input('attach'), 'n' => 1]);
        }
        $options = ['json' => $body];
        $options['headers'] = ['Accept' => 'application/json'];

        $type = $request->input('type', 'native');
        switch ($type) {
            case 'h5':
                $options['json']['scene_info'] = [
                    'payer_client_ip' => '127.0.0.1',
                    'h5_info'         => ['type' => 'Wap'],
                ];
                $response = $this->wechat->v3->pay->transactions->h5->post($options);
                break;
            case 'app':
                $response = $this->wechat->v3->pay->transactions->app->post($options);
                break;
            default:
                $response = $this->wechat->chain("v3/pay/transactions/{$type}")->post($options);
        }
        $answer = json_decode((string) $response->getBody(), true);

        return [
            'code' => 0,
            'data' => $answer['h5_url'] ?? $answer['code_url'] ?? $answer['prepay_id'],
        ];
    }

    public function show(string $no)
    {
        try {
            $response = $this->wechat
                ->chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
                ->get(['out_trade_no' => $no, 'query' => ['mchid' => $this->config['mchid']]]);
        } catch (BadResponseException $e) {
            $error = json_decode((string) $e->getResponse()->getBody());
            return ['state' => 'unknown', 'why' => $error->code, 'status' => $e->getResponse()->getStatusCode()];
        }
        $order = json_decode($response->getBody()->getContents());

        return ['state' => $this->states[$order->trade_state] ?? 'waiting', 'total' => $order->amount->total / 100];
    }

    public function refund($no, $total, $reason = null)
    {
        $json = [
            'out_trade_no'  => $no,
            'out_refund_no' => sprintf('R%s%03d', $no, 7),
            'amount'        => compact('total') + ['refund' => $total, 'currency' => 'CNY'],
        ];
        $reason && $json['reason'] = $reason;

        return $this->wechat->v3->refund->domestic->refunds->postAsync(compact('json'))
            ->then(function ($response) {
                return json_decode($response->getBody(), true);
            })
            ->wait();
    }

    public function notify(Request $request)
    {
        $body = $request->getContent();
        $timestamp = $request->header('Wechatpay-Timestamp');
        $signed = Formatter::joinedByLineFeed($timestamp, $request->header('Wechatpay-Nonce'), $body);
        if (abs(time() - $timestamp) > 300 || !Rsa::verify($signed, $request->header('Wechatpay-Signature'), Rsa::from($this->config['public_key'], Rsa::KEY_TYPE_PUBLIC))) {
            return ['code' => 'FAIL', 'message' => '签名错误'];
        }
        $event = json_decode($body, true);
        $resource = $event['resource'];
        $plain = AesGcm::decrypt($resource['ciphertext'], $this->config['apiv3_key'], $resource['nonce'], $resource['associated_data']);
        foreach (json_decode($plain, true) as $key => $value) {
            $this->seen[$key] = is_array($value) ? implode(',', array_keys($value)) : $value;
        }

        return ['code' => 'SUCCESS', 'message' => '', 'seen' => $this->seen];
    }

    private $seen = [];
}
