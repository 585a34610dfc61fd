var i=Object.defineProperty;var s=Object.getOwnPropertyDescriptor;var e=Object.getOwnPropertyNames;var f=Object.prototype.hasOwnProperty;var n=(r,m)=>{for(var t in m)i(r,t,{get:m[t],enumerable:!0})},b=(r,m,t,a)=>{if(m&&typeof m=="object"||typeof m=="function")for(let p of e(m))!f.call(r,p)&&p!==t&&
i(r,p,{get:()=>m[p],enumerable:!(a=s(m,p))||a.enumerable});return r};var c=r=>b(i({},"__esModule",{value:!0}),r);var d={};n(d,{commandOf:()=>o.n,prepare:()=>o.m});module.exports=c(d);var o=require("./chunk-6XXW5BJ3.cjs"),O=require("./chunk-JNN2RBYJ.cjs"),g=require("./chunk-CG2UM2SS.cjs"),
h=require("./chunk-Q5BETL26.cjs"),j=require("./chunk-YPYMTIOS.cjs"),k=require("./chunk-AZ2NWAXO.cjs"),l=require("./chunk-E6ASCYNJ.cjs"),q=require("./chunk-YPDSJALZ.cjs"),
u=require("./chunk-35BBZ333.cjs"),v=require("./chunk-UXHLICRQ.cjs"),w=require("./chunk-4R2CLIZ2.cjs"),y=require("./chunk-F5PLUWPU.cjs"),z=require("./chunk-QTGQ2EL7.cjs"),
A=require("./chunk-VF3SMZ73.cjs"),B=require("./chunk-3QEIJ7F4.cjs"),C=require("./chunk-GTZ3FJJG.cjs"),D=require("./chunk-UNYIL3S6.cjs"),E=require("./chunk-ZRZK2HRW.cjs"),
F=require("./chunk-2RWCGZUW.cjs"),G=require("./chunk-I72JFFQY.cjs"),H=require("./chunk-RLJKGUSS.cjs"),I=require("./chunk-ESGNSDI2.cjs"),J=require("./chunk-UZMAZ5KW.cjs"),
K=require("./chunk-PZKOR45E.cjs"),L=require("./chunk-ZGFX3NXA.cjs"),M=require("./chunk-O346T2UR.cjs"),N=require("./chunk-SWKHB56L.cjs"),P=require("./chunk-MFEC3KYF.cjs"),
Q=require("./chunk-VC77LCNK.cjs"),R=require("./chunk-2OATJTSY.cjs");0&&(module.exports={commandOf,prepare});
