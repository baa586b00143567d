package kz.senim.notice.domain;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the inbox.
 *
 * @param escalateAfter how long an urgent notice may stay unread before the next person
 * is told
 */
@ConfigurationProperties("senim.notice")
record NoticeSettings(@DefaultValue("2h") Duration escalateAfter) {
}
