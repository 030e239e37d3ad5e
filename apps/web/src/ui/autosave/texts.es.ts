export const texts = {
  saved: 'Guardado a las {time}',
  nothingSaved: 'Se guarda solo mientras escribe',
  unsaved: 'Aún sin guardar…',
  saving: 'Guardando…',
  unreachable:
    'Aún sin guardar: no se puede acceder a Bookends. Su texto se conserva en esta pestaña y seguimos intentándolo.',
  'signed-out':
    'Aún sin guardar: su sesión ha terminado. Su texto se conserva en esta pestaña hasta que vuelva a iniciar sesión.',
  refused: 'Sin guardar: cambie lo que está marcado.',
  conflict: 'Sin guardar: esto también se cambió en otro lugar.',
  decide: 'Ver las diferencias',
  joined: 'Lo que guardó en otro lugar se ha incorporado aquí.',
  restored: 'Hemos recuperado lo que escribió antes y no se pudo guardar.',
  title: 'Esto también se cambió en otro lugar',
  help: 'Quizá en otra pestaña o en otro dispositivo. No se ha perdido nada: elija qué conservar.',
  mine: 'Conservar lo que está aquí',
  theirs: 'Tomar lo que se guardó en otro lugar',
  allMine: 'Conservar todo lo de aquí',
  allTheirs: 'Tomar todo lo del otro lugar',
  choose: 'Guardar lo elegido',
  later: 'Decidir después',
  nothing: 'Nada',
};
