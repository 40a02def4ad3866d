<?php

use GuzzleHttp\Exception\RequestException;
use GuzzleHttp\HandlerStack;
use GuzzleHttp\Middleware;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
use WeChatPay\Builder;
use WeChatPay\ClientDecoratorInterface;

/** @var array $config */
$stack = HandlerStack::create();
$stack->push(Middleware::mapRequest(function (RequestInterface $request) {
    // which part of the shop it is
    return $request->withHeader('X-Part', 'web')->withHeader('X-Path', $request->getUri()->getPath());
}), 'part');
$instance = Builder::factory([
    'mchid' => $config['mchid'],
    'serial' => $config['serial'],
    'privateKey' => $config['privateKey'],
    'certs' => $config['certs'],
    'base_uri' => $config['base_uri'],
    'handler' => $stack,
]);

/** @var HandlerStack $handlers */
$handlers = $instance->getDriver()->select(ClientDecoratorInterface::JSON_BASED)->getConfig('handler');
$handlers->unshift(Middleware::mapResponse(static function (ResponseInterface $response) {
    echo $response->getStatusCode(), ' ', $response->hasHeader('Request-ID') ? 'with' : 'without', PHP_EOL;
    return $response;
}));
$handlers->push(static function (callable $handler): callable {
    return static function (RequestInterface $request, array $options = []) use ($handler) {
        if ($request->getMethod() === 'POST') {
            $request = $request->withHeader('X-Writes', '1');
        }
        return $handler($request, $options)->then(static function (ResponseInterface $response) use ($request) {
            if ($response->getStatusCode() === 204) {
                throw new RequestException('nothing in it', $request, $response);
            }
            return $response;
        });
    };
}, 'empty');

$instance->v3->certificates->get();
try {
    $instance->chain('v3/pay/transactions/out-trade-no/mw1/close')->post(['json' => ['mchid' => $config['mchid']]]);
} catch (RequestException $e) {
    echo $e->getMessage(), ' ', $e->getCode(), PHP_EOL;
}
