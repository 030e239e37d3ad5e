import type { Statements } from './statement';

export const codeOfConduct: Statements = {
  en: {
    title: 'Code of conduct',
    description: 'What everybody who applies, mentors, is mentored or serves on a committee agrees to.',
    lead: 'A mentoring year works when both can speak openly. Whoever applies agrees to this, and so does whoever works for the program.',
    sections: [
      {
        heading: 'What we promise each other',
        points: [
          'We treat each other with respect, whatever our age, origin, belief, body, gender, or place of work.',
          'We keep to ourselves what is told to us in confidence. We ask before we pass anything on.',
          'We keep appointments, answer within a week, and say early when we cannot.',
          'We talk about the mentee’s goals. The mentor advises; the mentee decides.',
          'We listen, and we say kindly what is hard to say.',
          'We tell the truth in our applications.',
        ],
      },
      {
        heading: 'What has no place here',
        points: [
          'Harassment, threats, insults, and unwanted attention of any kind, also outside of meetings.',
          'Asking for money, selling something, or using the other for one’s own business.',
          'Using contact details, applications or goals for anything but the mentoring.',
          'Being mentor or reviewer of somebody whom one employs, judges at work, or is related to. Say so, and somebody else takes over.',
        ],
      },
      {
        heading: 'If it does not work',
        paragraphs: [
          'Either side may end a match, privately and without giving a reason. The other side is told in neutral words. It never counts against a later application.',
        ],
      },
      {
        heading: 'If somebody breaks this',
        paragraphs: [
          'Write to the association that runs the program, at the address that its letters come from. If you are in danger, call for help first. Reports are handled by as few people as possible; nobody who reports in good faith will have a disadvantage from it.',
          'The association hears both sides. It can talk, warn, end a match, or exclude somebody from this cycle and from later ones.',
        ],
      },
    ],
  },
  es: {
    title: 'Código de conducta',
    description: 'A qué se compromete quien se presenta, acompaña, recibe mentoría o trabaja en un comité.',
    lead: 'Un año de mentoría funciona cuando se puede hablar con franqueza. Quien se presenta acepta esto, y también quien trabaja para el programa.',
    sections: [
      {
        heading: 'A qué nos comprometemos',
        points: [
          'Nos tratamos con respeto, sin importar edad, origen, creencias, cuerpo, género o lugar de trabajo.',
          'Guardamos para nosotros lo que se nos cuenta en confianza. Preguntamos antes de contarlo.',
          'Acudimos a las citas, respondemos en una semana y avisamos pronto cuando no podemos.',
          'Hablamos de las metas de quien recibe la mentoría. Quien acompaña aconseja; la otra persona decide.',
          'Escuchamos, y decimos con amabilidad lo que cuesta decir.',
          'Decimos la verdad en nuestras solicitudes.',
        ],
      },
      {
        heading: 'Qué no tiene lugar aquí',
        points: [
          'El acoso, las amenazas, los insultos y las atenciones no deseadas de cualquier tipo, tampoco fuera de las reuniones.',
          'Pedir dinero, vender algo o usar a la otra persona para el propio negocio.',
          'Usar datos de contacto, solicitudes o metas para algo que no sea la mentoría.',
          'Acompañar o revisar a alguien a quien se emplea, se evalúa en el trabajo o con quien se tiene parentesco. Dígalo, y se encargará otra persona.',
        ],
      },
      {
        heading: 'Si no funciona',
        paragraphs: [
          'Cualquiera de las dos partes puede terminar, en privado y sin dar un motivo. A la otra se le dice con palabras neutras. Nunca cuenta en contra de una solicitud posterior.',
        ],
      },
      {
        heading: 'Si alguien lo incumple',
        paragraphs: [
          'Escriba a la asociación que lleva el programa, a la dirección de la que llegan sus cartas. Si está en peligro, pida ayuda primero. Los avisos los tratan las menos personas posibles; quien avisa de buena fe no tendrá ninguna desventaja.',
          'La asociación escucha a ambas partes. Puede hablar, advertir, terminar una pareja o excluir a alguien de este ciclo y de los siguientes.',
        ],
      },
    ],
  },
};
