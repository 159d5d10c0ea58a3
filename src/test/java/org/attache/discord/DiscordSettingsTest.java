package org.attache.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import org.attache.discord.limits.Rates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordSettingsTest {

    private static DiscordSettings settings(String rest, String gateway) {
        return new DiscordSettings(
                URI.create(rest), URI.create(gateway), ZoneOffset.UTC, Duration.ofSeconds(1), Rates.DEFAULT, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://discord.com/",
                "http://127.0.0.1.evil.example/",
                "http://[::2]/",
                "http://10.0.0.1/",
                "http://localhost.evil.example/"
            })
    void plainHttpToAnotherMachineIsRefused(String url) {
        assertThatThrownBy(() -> settings(url, "wss://gateway.discord.gg/"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("discord.rest-url", "loopback", url);
        assertThatThrownBy(() -> settings("https://discord.com/", url.replace("http", "ws")))
                .hasMessageContainingAll("discord.gateway-url", "loopback");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://discord.com/", "https:///api", "discord.com"})
    void whatIsNoAddressIsRefused(String url) {
        assertThatThrownBy(() -> settings(url, "wss://gateway.discord.gg/"))
                .hasMessageContaining("discord.rest-url must be a URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://me:hush@discord.com/", "http://127.0.0.1@evil.example/"})
    void userInAnAddressIsRefusedWithoutBeingRepeated(String url) {
        assertThatThrownBy(() -> settings(url, "wss://gateway.discord.gg/"))
                .hasMessage("discord.rest-url may hold neither a user name nor a password.");
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8080/api/v10, http://127.0.0.1:8080/api/v10/",
        "http://localhost:8080, http://localhost:8080/",
        "HTTP://[::1]:9/, HTTP://[::1]:9/",
        "https://discord.com/api/v10/, https://discord.com/api/v10/"
    })
    void acceptedAddressEndsWithASlash(String given, String taken) {
        assertThat(settings(given, "wss://gateway.discord.gg/").restUrl()).hasToString(taken);
    }
}
