<?php
use WeChatPay\Builder;
use WeChatPay\Util\MediaUtil;

$instance = Builder::factory($config);
$media = new MediaUtil($file);
$resp = $instance->chain('v3/merchant/media/upload')->post([
    'body' => $media->getStream(),
    'headers' => ['content-type' => $media->getContentType()],
]);
echo json_decode($resp->getBody(), true)['media_id'], PHP_EOL;
