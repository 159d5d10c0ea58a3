package org.attache.discord.checkup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.StandardGuildMessageChannel;
import org.attache.health.Finding;
import org.attache.health.Subject;

/** Which permissions the bot lacks on a server, and where somebody changes that. */
final class PermissionCheck {

    /**
     * What the bot does by itself: it reads what is said to it, answers there and in threads, and looks up after a
     * start whether it has answered already. Answers to commands need no permission.
     */
    private static final List<Permission> NEEDED = List.of(
            Permission.VIEW_CHANNEL,
            Permission.MESSAGE_SEND,
            Permission.MESSAGE_SEND_IN_THREADS,
            Permission.MESSAGE_HISTORY);

    private final Guild server;
    private final List<String> hidden = new ArrayList<>();
    private final List<String> readOnly = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private PermissionCheck(Guild server) {
        this.server = server;
    }

    /** The address that invites the bot with all that it needs and nothing else. */
    static String invitation(JDA jda) {
        return jda.setRequiredScopes("applications.commands").getInviteUrl(NEEDED);
    }

    /** What is missing on a server and in its channels; one good finding where nothing is. */
    static List<Finding> of(Guild server) {
        PermissionCheck check = new PermissionCheck(server);
        check.look();
        return check.findings;
    }

    private void look() {
        EnumSet<Permission> everywhere = missing(server.getSelfMember().getPermissions());
        if (!everywhere.isEmpty()) {
            bad(
                    "on the server " + server.getName() + " the bot may not: " + named(everywhere),
                    "turn them on in Server Settings, Roles, for the role of the bot, or invite it again with the link");
        }
        server.getChannels().stream()
                .filter(StandardGuildMessageChannel.class::isInstance)
                .map(StandardGuildMessageChannel.class::cast)
                .forEach(channel -> look(channel, everywhere));
        if (findings.isEmpty()) {
            findings.add(new Finding.Good(
                    Subject.PERMISSIONS, "on the server " + server.getName() + " the bot may do what it needs"));
        }
        open(hidden, "hidden from the bot, which answers only commands there");
        open(readOnly, "to be read only, for everyone");
    }

    private void look(StandardGuildMessageChannel channel, EnumSet<Permission> everywhere) {
        EnumSet<Permission> here = missing(server.getSelfMember().getPermissions(channel));
        if (here.contains(Permission.VIEW_CHANNEL)) {
            if (!everywhere.contains(Permission.VIEW_CHANNEL)) {
                hidden.add("#" + channel.getName());
            }
            return;
        }
        here.removeAll(everywhere);
        if (here.isEmpty()) {
            return;
        }
        if (here.contains(Permission.MESSAGE_SEND)
                && !server.getPublicRole().hasPermission(channel, Permission.MESSAGE_SEND)) {
            readOnly.add("#" + channel.getName());
            return;
        }
        bad(
                "in the channel #" + channel.getName() + " of " + server.getName() + " the bot may not: " + named(here),
                "allow them in Edit Channel, Permissions, for the role of the bot");
    }

    private void bad(String text, String remedy) {
        findings.add(new Finding.Bad(Subject.PERMISSIONS, text, remedy, Finding.Lack.MISSING));
    }

    private void open(List<String> channels, String what) {
        if (!channels.isEmpty()) {
            findings.add(new Finding.Open(
                    Subject.PERMISSIONS,
                    "on the server " + server.getName() + " " + String.join(", ", channels)
                            + (channels.size() == 1 ? " is " : " are ") + what));
        }
    }

    private static EnumSet<Permission> missing(Collection<Permission> held) {
        EnumSet<Permission> missing = EnumSet.copyOf(NEEDED);
        missing.removeAll(held);
        return missing;
    }

    private static String named(Collection<Permission> permissions) {
        return permissions.stream().map(Permission::getName).collect(Collectors.joining(", "));
    }
}
