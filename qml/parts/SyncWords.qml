pragma Singleton
import QtQuick

// The words and looks of synchronisation, in one place: the badge on every screen and the state of each item.
QtObject {
    // A badge's first line. `kind` is one of the rows of the table below.
    function headline(kind: string, facts: var): string {
        switch (kind) {
        case "received": return facts.brief ? qsTr("Tutto ricevuto") : qsTr("Tutto ricevuto dalla sede");
        case "offline": return facts.waiting > 0 ? qsTr("Senza rete") + " · " + held(facts.waiting) : qsTr("Senza rete");
        case "waiting": return qsTr("%n in attesa", "", facts.waiting);
        case "sending": return qsTr("In invio, %1 di %2").arg(facts.done).arg(facts.total);
        case "downloading": return qsTr("Primo scarico, %1 %").arg(facts.percent);
        case "review": return toReview(facts.review);
        case "signin": return qsTr("Accedi di nuovo");
        case "update": return qsTr("Aggiorna Giro");
        case "full": return qsTr("Spazio esaurito");
        case "silent": return qsTr("Nessun contatto da %1").arg(facts.time);
        }
        return "";
    }

    function detail(kind: string, facts: var): string {
        switch (kind) {
        case "received": return qsTr("alle %1").arg(facts.time);
        case "offline": return facts.time.length > 0 ? qsTr("ultimo contatto %1").arg(facts.time) : "";
        case "waiting": return facts.time.length > 0 ? qsTr("nuovo tentativo tra %1").arg(facts.time) : "";
        case "review": return qsTr("tutto il resto è ricevuto");
        case "silent": return held(facts.waiting);
        case "signin":
        case "update":
        case "full":
            return facts.waiting > 0 ? held(facts.waiting) + qsTr(", al sicuro") : qsTr("il tuo lavoro è al sicuro");
        }
        return "";
    }

    function toReview(count: int): string {
        return qsTr("%n da controllare", "", count);
    }

    function held(count: int): string {
        return Theme.computer ? qsTr("%n sul computer", "", count) : qsTr("%n sul tablet", "", count);
    }

    function tone(kind: string): string {
        const tones = { received: "ok", sending: "info", downloading: "info", review: "warn", silent: "warn",
                        signin: "bad", update: "bad", full: "bad" };
        return tones[kind] ?? "";
    }

    function glyph(kind: string): string {
        const glyphs = { received: Icons.cloudDone, offline: Icons.cloudOff, waiting: Icons.schedule,
                         sending: Icons.cloudUpload, downloading: Icons.download, review: Icons.error,
                         signin: Icons.lock, update: Icons.updateApp, full: Icons.storage, silent: Icons.wifiOff };
        return glyphs[kind] ?? "";
    }

    // The state of one recorded thing: "saved", "waiting", "sending", "received", "review".
    function itemState(kind: string): string {
        switch (kind) {
        case "saved": return Theme.computer ? qsTr("Salvato sul computer") : qsTr("Salvato sul tablet");
        case "waiting": return qsTr("In attesa");
        case "sending": return qsTr("In invio");
        case "received": return qsTr("Ricevuto dalla sede");
        case "review": return qsTr("Da controllare");
        }
        return "";
    }

    function itemTone(kind: string): string {
        const tones = { sending: "info", received: "ok", review: "warn" };
        return tones[kind] ?? "";
    }

    function itemGlyph(kind: string): string {
        const glyphs = { saved: Theme.computer ? Icons.computer : Icons.tablet, waiting: Icons.schedule,
                         sending: Icons.arrowUp, received: Icons.doneAll, review: Icons.error };
        return glyphs[kind] ?? "";
    }
}
