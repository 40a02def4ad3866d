<?php // WeChatPay\ moments: new DateTime, modify, time zones and formats
date_default_timezone_set('Asia/Shanghai');

$shanghai = new DateTimeZone('Asia/Shanghai');
$begin = new DateTime('2024-01-31 23:30:00', $shanghai);
echo $begin->format(DATE_RFC3339), ' ', $begin->getTimestamp(), "\n";
$begin->modify('+30 minutes');
echo $begin->format('c'), "\n";
$begin->modify('+1 month')->modify('-1 day');
echo $begin->format(DateTime::ATOM), ' ', $begin->format('D, d M Y H:i:s O, z L r'), "\n";
$kept = clone $begin;
$begin->setTimezone(new DateTimeZone('America/New_York'));
echo $begin->format('Y-m-d\TH:i:sP'), ' ', $kept->format(DateTimeInterface::RFC3339), "\n";
$begin->setTimestamp(86400);
echo $begin->format('Y-m-d H:i:s'), "\n";

$fixed = new DateTimeImmutable('2018-06-08T10:34:56+02:00');
$later = $fixed->modify('+2 hours')->add(new DateInterval('P1DT30M'))->sub(new DateInterval('PT1S'));
echo $fixed->format('c'), ' ', $later->format('c'), "\n";
echo $fixed->setTimezone($shanghai)->format('Y-m-d H:i:s'), "\n";

function expiry(DateTimeInterface $from, int $minutes): string
{
    $at = new DateTime('@' . $from->getTimestamp());
    $at->modify("+{$minutes} minutes");
    return $at->setTimezone(new DateTimeZone('PRC'))->format('Y-m-d\TH:i:sP');
}
echo expiry($fixed, 90), "\n";

class Order
{
    private DateTimeImmutable $created;
    public ?DateTime $paid = null;

    public function __construct(string $created)
    {
        $this->created = new DateTimeImmutable($created);
    }

    public function expires(): DateTimeImmutable
    {
        return $this->created->modify('+2 days');
    }
}
$order = new Order('2024-02-28 08:00');
echo $order->expires()->format('YmdHis'), ' ', $order->paid?->format('c') ?? 'unpaid', "\n";
$order->paid = new DateTime('2024-03-01');
echo $order->paid->format('l j F y g a G N w t'), "\n";
$in30 = new DateTime('+30 minutes', new DateTimeZone('Asia/Shanghai'));
echo $in30->getTimestamp() - time() >= 1799 ? 'in time' : 'late', ' ', strlen($in30->format(DATE_ATOM)), "\n";
echo strlen((new DateTime('+30 minutes', new DateTimeZone('Asia/Shanghai')))->format(DATE_RFC3339)), ' ';
echo substr((new DateTime('now', $shanghai))->format(DATE_RFC3339), -6), "\n";
