<?php
require_once __DIR__ . '/../vendor/autoload.php';

use GuzzleHttp\Exception\ClientException;
use GuzzleHttp\Exception\RequestException;
use GuzzleHttp\Promise\Utils;
use WeChatPay\Builder;

/**
 * Partnership grants from a CSV file: appid, business type, stock; 5 at a time.
 */
class Grants
{
    private const FIELDS = ['appid', 'business_type', 'stock_id'];

    private array $failed = [];
    private int $done = 0;
    private $instance;

    public function __construct(array $config, private int $atOnce = 5)
    {
        $this->instance = Builder::factory($config);
    }

    public function run(string $file): array
    {
        $handle = fopen($file, 'r');
        if (!$handle) {
            throw new \RuntimeException("cannot read {$file}");
        }
        $rows = [];
        while (($columns = fgetcsv($handle)) !== false) {
            if (count($columns) !== count(self::FIELDS) || trim($columns[0]) === 'appid') {
                continue;
            }
            $rows[] = array_combine(self::FIELDS, array_map('trim', $columns));
        }
        fclose($handle);

        foreach (array_chunk($rows, $this->atOnce) as $chunk) {
            $this->grant($chunk);
        }
        usort($this->failed, fn ($a, $b) => strcmp($a['appid'], $b['appid']));

        return ['done' => $this->done, 'failed' => $this->failed];
    }

    private function grant(array $rows): void
    {
        $promises = [];
        foreach ($rows as ['appid' => $appid, 'business_type' => $type, 'stock_id' => $stock]) {
            $promises[] = $this->instance->v3->marketing->partnerships->build->postAsync([
                'json' => [
                    'partner'         => ['type' => 'APPID', 'appid' => $appid],
                    'authorized_data' => ['business_type' => $type] + ($stock ? ['stock_id' => $stock] : []),
                ],
                'headers' => ['Idempotency-Key' => md5("$appid:$type:$stock")],
            ])->then(function () {
                $this->done++;
            }, function ($e) use ($appid) {
                if ($e instanceof ClientException) {
                    $this->failed[] = ['appid' => $appid, 'why' => json_decode($e->getResponse()->getBody(), true)['code']];
                    return;
                }
                $this->failed[] = ['appid' => $appid, 'why' => $e instanceof RequestException ? 'request' : $e->getMessage()];
            });
        }
        Utils::all($promises)->wait();
    }
}
