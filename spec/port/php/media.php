<?php
declare(strict_types=1);

namespace Shop\Media;

use WeChatPay\Builder;
use WeChatPay\BuilderChainable;
use WeChatPay\Util\MediaUtil;

abstract class Uploader
{
    public function __construct(protected BuilderChainable $instance) {}

    abstract protected function path(): string;

    public function upload(string $file): ?string
    {
        $media = new MediaUtil($file);
        $response = $this->instance->chain($this->path())->post([
            'body'    => $media->getStream(),
            'headers' => ['content-type' => $media->getContentType()],
        ]);
        ['media_id' => $id, 'media_url' => $url] = json_decode((string) $response->getBody(), true) + ['media_id' => null, 'media_url' => null];

        return $id ?? $url;
    }
}

class Images extends Uploader
{
    protected function path(): string
    {
        return 'v3/merchant/media/upload';
    }
}

class Videos extends Uploader
{
    protected function path(): string
    {
        return 'v3/merchant/media/video_upload';
    }
}

/** @return array<string, string|null> media by file */
function upload_all(array $config, string ...$files): array
{
    $instance = Builder::factory($config);
    $found = [];
    foreach ($files as $file) {
        $uploader = match (strtolower(pathinfo($file, PATHINFO_EXTENSION))) {
            'jpg', 'png' => new Images($instance),
            'mp4' => new Videos($instance),
            default => throw new \InvalidArgumentException("no media: $file"),
        };
        $found[basename($file)] = $uploader->upload($file);
    }
    return $found;
}
