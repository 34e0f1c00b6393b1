package chainrule.junit.session;

import chainrule.grader.junit.Lapse;
import chainrule.testkit.words.Sentence;
import chainrule.testkit.words.StudentText;
import chainrule.wire.objects.ObjectReply;

/** What is said of something that is not there to be called. */
final class Lacks {
    private Lacks() {}

    static Sentence sentence(Member member, ObjectReply.Lacking lacking) {
        String type = member.owner().getSimpleName();
        StudentText detail = StudentText.of(lacking.detail());
        return switch (lacking.lack()) {
            case CLASS -> new Lapse.NoClass(member.owner().getName());
            case MEMBER -> new Lapse.NoMember(type, member.shown(), detail);
            case STATIC -> new Lapse.StaticOrNot(type, member.shown(), member.kind() == Member.Kind.STATIC);
            case ANCESTOR -> new Lapse.NoAncestor(type, detail);
            case IMPLEMENTATION -> new Lapse.NotImplemented(type);
            case SEVERAL -> new Lapse.SeveralImplement(type, detail);
            case CONSTRUCTOR -> new Lapse.NoPlainConstructor(type, detail);
        };
    }
}
