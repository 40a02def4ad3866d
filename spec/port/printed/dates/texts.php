<?php // WeChatPay\ texts that name times: strtotime, date and gmdate
date_default_timezone_set('Asia/Shanghai');

$base = 1700000000;
foreach ([
    '2024-01-01 00:00:00', '2024-1-5', '2024/1/5 3:04', '20240105', '20091225091010', '2018-06-08T10:34:56+08:00',
    '2018-06-08T10:34:56.123Z', '2018-06-08 10:34:56 UTC', '2024-01-01T00:00:00+0800', '2024-02-30', '2024-01-01 24:00:00',
    '+30 minutes', '+1 day', '-1 week', '+1 month', '+1 week 2 days', '+1 month -1 day', '2 days ago', 'next month', 'last year',
    'now', 'today', 'midnight', 'noon', 'tomorrow', 'yesterday', 'tomorrow 10:00', '10:00 tomorrow', '10:30pm', 'today +1 day',
    'first day of next month', 'last day of this month', '2024-01-01 10:00:00 +1 day', '2024-05', '@86400', '+30minutes',
] as $text) {
    echo $text, ': ', strtotime($text, $base), ' ', date('Y-m-d H:i:s', strtotime($text, $base)), "\n";
}
echo date('c', strtotime('2024-01-01 00:00:00')), ' ', strtotime('2024-01-01 00:00:00'), "\n";
echo date('Y-m-d', strtotime('first day of next month', $base)), "\n";
echo date(DATE_ATOM, $base + 1800), ' ', date('Y-m-d\TH:i:sP', strtotime('+30 minutes', $base)), "\n";
echo gmdate('D, d M Y H:i:s', $base), ' GMT ', gmdate('Y-m-d\TH:i:s\Z', $base), ' ', gmdate('P', $base), "\n";
echo strtotime('+30 minutes') - time() >= 1799 ? 'in time' : 'late', ' ', strlen(date('c', time() + 1800)), "\n";
