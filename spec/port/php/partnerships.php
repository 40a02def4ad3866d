<?php
use GuzzleHttp\Exception\ClientException;
use GuzzleHttp\Exception\ConnectException;
use GuzzleHttp\Exception\ServerException;
use WeChatPay\Builder;

/**
 * Grants what a list asks for, a line each: appid, stock_id.
 *
 * @param string $csv the list
 * @param array $config
 * @return array<string, int> how many went how
 */
function grantAll($csv, array $config)
{
    $instance = Builder::factory($config);
    $counts = ['done' => 0, 'failed' => 0, 'skipped' => 0];
    $errors = [];
    foreach (explode("\n", trim($csv)) as $number => $line) {
        // a comment or nothing
        if ($line === '' || $line[0] === '#') {
            $counts['skipped']++;
            continue;
        }
        list($appid, $stockId) = explode(',', $line);
        try {
            $instance->v3->marketing->partnerships->build->post([
                'json' => [
                    'partner' => ['type' => 'APPID', 'appid' => trim($appid)],
                    'authorized_data' => ['business_type' => 'FAVOR_STOCK', 'stock_id' => trim($stockId)],
                ],
                'headers' => ['Idempotency-Key' => sprintf('grant-%s-%s', trim($appid), trim($stockId))],
            ]);
            $counts['done']++;
        } catch (ClientException | ServerException $e) {
            $counts['failed']++;
            $error = json_decode((string) $e->getResponse()->getBody(), true);
            $errors[] = sprintf('%d: %s (%s)', $number + 1, $error['message'] ?? $e->getMessage(), $e->getCode());
        } catch (ConnectException $e) {
            $errors[] = 'no connection';
            break;
        }
    }
    foreach ($errors as $error) {
        echo "$error\n";
    }
    return $counts;
}
